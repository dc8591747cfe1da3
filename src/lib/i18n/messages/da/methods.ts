import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'methods'> = {
	'methods.title': 'Metode og kilder',
	'methods.lede': 'Hvordan svar bliver til scorer, hvad der er antagelser, og hvor målene kommer fra.',
	'methods.validity.title': 'Dokumentation for validitet: ingen endnu',
	'methods.validity':
		'Spørgsmålene bygger på beskrivelser af rollen og på offentlige vurderinger af den. Ingen har endnu indsamlet data om, hvordan scorerne hænger sammen med at klare sig godt som COO. Der er ingen normgruppe og derfor heller ingen percentiler og ingen procent for, hvor godt du passer til rollen.',
	'methods.evidence.title': 'Slags belæg, holdt hver for sig',
	'methods.evidence':
		'»Hvad du har gjort« spørger til noget fra de seneste 36 måneder, som andre kan efterprøve. »Hvor du placerer dig« spørger efter den mest vidtgående beskrivelse, der som regel passer på dig. Selvvurdering alene siger ikke ret meget om, hvordan man præsterer, og er ofte for mild. Derfor vejer det, du har gjort, tungere. Den fulde udgave og de uddybende dele lægger »Hvordan du beslutter« til: hvor virkningsfulde du vurderer fire handlinger på en arbejdsdag, holdt op mod et skrevet facit, og for analyse, økonomi og processer små beregninger, der er rigtige eller forkerte.',
	'methods.points.title': 'Fra svar til score',
	'methods.points':
		'De fem svar på et spørgsmål giver 0, 25, 50, 75 eller 100 point. Scoren på et område er det vægtede gennemsnit af det, du har gjort, og din egen placering. I den korte udgave vejer de to slags:',
	'methods.weights': 'Formål og områder',
	'methods.weights.analysis': 'analyse, økonomi, processer',
	'methods.weights.leadership': 'alle andre områder',
	'methods.skipped':
		'Et spørgsmål, du springer over, er hverken nul eller midten: Scoren bygger på de svar, du har givet. Er færre end to tredjedele af spørgsmålene af én slags besvaret, får den slags ingen score, og usikkerhedsintervallet bliver bredere.',
	'methods.band.title': 'Usikkerhedsintervallet',
	'methods.band':
		'Hver score har en standardfejl: spredningen i dine svar (dog mindst {sigma} point) divideret med kvadratroden af deres antal. Minimummet er en antagelse (svarene på ét spørgsmål har en spredning på 25 point, og spørgsmålene på et område korrelerer med 0,25), indtil det kan måles. Intervallet regner også usikkerheden på målet med. »Under« og »på eller over« bruges kun, når hele intervallet ligger på den ene side.',
	'methods.priority.title': 'Rækkefølgen i planen',
	'methods.priority':
		'Prioritet er vigtighed gange forventet mangel: hvor langt du i gennemsnit ville ligge under målet, når usikkerheden regnes med. For at vise, hvor meget rækkefølgen afhænger af vores vægte, bliver de varieret tilfældigt {draws} gange.',
	'methods.formulas.title': 'Alle formler',
	'methods.formulas':
		'Som de står i beregningerne af et resultat, med bogstaver i stedet for tal. Φ og φ er standardnormalfordelingens fordelingsfunktion og tæthed.',
	'methods.formula.se': 'Standardfejl for én slags',
	'methods.formula.score': 'Scoren på et område',
	'methods.formula.gap': 'Forskel og interval',
	'methods.formula.holm': 'Konklusioner ved udvælgelse',
	'methods.formula.priority': 'Prioritet',
	'methods.band.formula': 'Interval = G ± z × se med z = Φ⁻¹((1 + sikkerhed) / 2): {levels}.',
	'methods.holm':
		'Efter Holms metode: p = 1 − Φ(G / se) for »under«, p = Φ(G / se) for »på eller over«. Til hver side ordnes p for de m områder, der har en score, efter stigende størrelse; nummer k er tydelig nok, så længe p ≤ α / (m − k + 1), og den første, der er større, slutter rækken. α = (1 − sikkerhed) / 2. Intervallerne ændres ikke.',
	'methods.overall': 'Angives kun, når disse områder bærer mindst {share} af vigtigheden.',
	'methods.quality.title': 'Hvordan spørgsmålene er besvaret',
	'methods.targets.title': 'COO-profilen',
	'methods.targets':
		'Vigtighed og mål er sammenvejet af O*NET-vurderinger af administrerende direktører, driftschefer, produktionschefer og logistikchefer. To er hævet efter et skøn: processer og flow samt forandring og teknologi. Justeringerne for brancher er også et skøn.',
	'methods.table.area': 'Område',
	'methods.table.importance': 'Vigtighed (0–5)',
	'methods.table.target': 'Mål (0–100)',
	'methods.table.se': 'Målets standardfejl',
	'methods.not.title': 'Hvad det ikke må bruges til',
	'methods.not':
		'Ikke til at afvise nogen automatisk, ikke til at rangordne mennesker og ikke som test af evner eller personlighed.',
	'methods.manual.title': 'Manualen',
	'methods.manual':
		'Hvert spørgsmål med point, facit og begrundelser står i manualen, sammen med et gennemregnet eksempel og det, der er antagelser. Den indeholder facit, så læs den efter dit eget resultat, ikke før.',
	'methods.manual.link': 'Til manualen med facit',
	'methods.credits.title': 'Kildeangivelser',
	'methods.credits.language': 'Kildeangivelserne står på engelsk med den ordlyd, som kilderne beder om.',
	'methods.credits.font': 'Skrift: Schibsted Grotesk, under SIL Open Font License.',
	'methods.sources.title': 'Hvad beskrivelserne af rollen siger',
	'methods.sources': 'Hvert spørgsmål angiver de oplysninger, det bygger på. Her er dem alle, med vores egne ord.'
};
