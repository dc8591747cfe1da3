import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'manual'> = {
	'manual.title': 'Manual med facit',
	'manual.lede':
		'Hvad instrumentet {instrument} spørger om, hvad hvert svar er værd og hvorfor, og hvad man ved om det. Manualen er dannet direkte ud fra instrumentet. Den indeholder facit: Læs den efter dit eget resultat, ikke før.',
	'manual.contents': 'Indhold',
	'manual.uses.title': 'Hvad det skal bruges til',
	'manual.intended.title': 'Tilsigtet anvendelse',
	'manual.intended.self':
		'Man ser på sine egne styrker og mangler i forhold til rollen og planlægger, hvad man vil arbejde med.',
	'manual.intended.coaching': 'En coach eller mentor taler et resultat igennem med den, der har svaret.',
	'manual.intended.selection':
		'I en udvælgelse bidrager det til en beslutning, som mennesker træffer: hvad der skal spørges om i en samtale, og hvilke oplysninger der skal efterprøves.',
	'manual.ruled-out.title': 'Udelukket anvendelse',
	'manual.ruled-out.decide': 'Det rangordner, godkender eller afviser aldrig selv nogen.',
	'manual.ruled-out.alone': 'Det må ikke være det eneste grundlag for en beslutning om et menneske.',
	'manual.ruled-out.notice':
		'Det må ikke gives til ansøgere, uden at de på forhånd får at vide, hvad der spørges om og hvorfor, hvem der ser svarene, hvor længe de gemmes, og at det er mennesker, der beslutter.',
	'manual.ruled-out.keys': 'Det må ikke bruges i en udvælgelse med nogen, der har set facit i denne manual.',
	'manual.ruled-out.clinical': 'Det er ikke til klinisk brug, og det måler hverken intelligens eller personlighed.',
	'manual.ruled-out.validated':
		'Det må ikke kaldes en valideret test: Der er endnu ingen dokumentation for validiteten.',
	'manual.blueprint.title': 'Opbygning',
	'manual.blueprint':
		'Instrumentet rummer {items} spørgsmål. {scored} af dem hører til rollens områder. De øvrige {facts} drejer sig om baggrund, {quick} af dem i den korte udgave, og indgår aldrig i en score. En situation fra en bestemt branche træder dér i stedet for en generel, så ingen bliver spurgt om mere.',
	'manual.part.core': 'Grunddel',
	'manual.part.deep': 'Uddybende del',
	'manual.part.industry': 'Enkelte brancher',
	'manual.core-and-deep': 'Grunddel og uddybende del',
	'manual.kind': 'Slags',
	'manual.kind.fact': 'Baggrund',
	'manual.kind.placement': 'Egen placering',
	'manual.kind.evidence': 'Det, man har gjort',
	'manual.kind.judgement': 'Situation',
	'manual.kind.worksample': 'Arbejdsprøve',
	'manual.kind.attention': 'Kontrolspørgsmål',
	'manual.all': 'I alt',
	'manual.all-areas': 'Alle områder',
	'manual.forms.title': 'Udgaver og tid',
	'manual.forms':
		'Et resultat fra den korte udgave kan når som helst gøres mere præcist med uddybende dele. Minutterne følger af de sekunder, som et spørgsmål af hver slags ventes at tage; også de er en antagelse.',
	'manual.form': 'Udgave eller del',
	'manual.form.deep': 'Uddybende del: {name}',
	'manual.questions': 'Spørgsmål',
	'manual.minutes': 'Tid',
	'manual.seconds': 'Sekunder',
	'manual.items.title': 'Alle spørgsmål med facit',
	'manual.items':
		'Under hvert id står slags, del og forventet tid, derefter spørgsmålet, som det stilles, og pointene for hvert svar. I en situation vurderes hver handling fra 1 til 5; facit siger, hvor virkningsfuld forfatterne mener, at den er, med begrundelse. Ingen ekspert udefra har vurderet handlingerne endnu.',
	'manual.item': 'Spørgsmål',
	'manual.item.sources': 'Bygger på',
	'manual.item.seconds': 'ca. {seconds} sekunder',
	'manual.item.quick': 'i den korte udgave',
	'manual.item.replaces': 'kun {industry}, i stedet for {item}',
	'manual.item.range': 'Et helt tal fra {min} til {max}.',
	'manual.item.points': 'Svar med point',
	'manual.item.actions': 'Handlinger med facit og begrundelser',
	'manual.item.choice': 'Svar, hvoraf ét vælges',
	'manual.item.choices': 'Svar, hvoraf flere kan vælges',
	'manual.sample.example': 'Hver besvarelse har sine egne tal. Her er dem, der følger af startværdien {seed}:',
	'manual.sample.solution': 'Formel og løsning:',
	'manual.sample.slip': 'Næsten rigtigt:',
	'manual.sample.ranges': 'Fra det mindste til det største tal i {seeds} besvarelser:',
	'manual.profile.version': 'Profilen {id}, version {version}.',
	'manual.industries.title': 'Hvad en branche lægger til',
	'manual.industries': 'Den valgte branche hæver vigtigheden af og målet for nogle områder. Det er alt sammen skøn.',
	'manual.industry': 'Branche',
	'manual.importance': 'Vigtighed',
	'manual.target': 'Mål',
	'manual.usual.title': 'Baggrund, der er typisk for rollen',
	'manual.usual': 'Den vises som en tjekliste ved siden af det, man har oplyst, og ændrer ingen score.',
	'manual.usual.column': 'Typisk',
	'manual.usual.min': 'mindst {min}',
	'manual.usual.advantage': 'en fordel, men ikke forventet',
	'manual.sources': 'Kilder',
	'manual.sources.items': '{count, plural, =0 {intet spørgsmål} one {# spørgsmål} other {# spørgsmål}}',
	'manual.scoring.title': 'Beregning af scoren',
	'manual.scoring.points':
		'Et spørgsmål om egen placering eller om det, man har gjort, giver det valgte svars point. Baggrund giver ingen point. Det gør et spørgsmål, der springes over, heller ikke: Det er hverken nul eller midten.',
	'manual.scoring.judgement':
		'Situationer: Vurderingerne i alle fuldt besvarede situationer omregnes samlet til z-værdier, og det samme gør facit for de samme handlinger. MSD er den gennemsnitlige kvadrerede forskel mellem de to over handlingerne i én situation, og p er dens point. Med færre end to fuldt besvarede situationer, eller hvor alle vurderinger er ens, giver situationer ingen point.',
	'manual.scoring.worksample':
		'Arbejdsprøver: {right} point for det rigtige svar og {nearMiss} for resultatet af den typiske fejl, det næsten rigtige; et tal må ligge {tolerance} ved siden af. Alle andre svar giver 0.',
	'manual.scoring.kind':
		'På hvert område får hver slags belæg en score M: gennemsnittet af dens point, når mindst to tredjedele af dens spørgsmål er besvaret. SE er standardfejlen, s pointenes standardafvigelse, n deres antal og σ = {sigma} den antagne fejl på ét spørgsmål.',
	'manual.scoring.area':
		'Scoren X på et område er det vægtede gennemsnit af scorerne for de enkelte slags belæg. W er vægten w af alle de slags, der er spurgt om, Wp af dem, der har en score; det, der mangler, antages at kunne ligge {spread} point forkert.',
	'manual.scoring.gap':
		'Forskellen G er målet T minus scoren, og se er standardfejlen, målets egen medregnet. Intervallet beregnes med {development} sikkerhed til egen udvikling og med {selection} i en udvælgelse. Konklusionen er »under«, hvor hele intervallet ligger over nul, »på eller over«, hvor det ligger under nul, og ellers »kan ikke afgøres«. En udvælgelse ser på alle områder på én gang og korrigerer for det med Holms metode.',
	'manual.scoring.priority':
		'S er den forventede mangel og P prioriteten, som planen er ordnet efter; I er vigtigheden. Hvor sikker rækkefølgen er, viser {draws} tilfældige variationer af vigtighed, mål og score.',
	'manual.example.title': 'Et gennemregnet eksempel',
	'manual.example':
		'En opdigtet besvarelse, læst med henblik på udvikling: {name}, med delene {modules} og startværdien {seed}. Alle tal er kun afrundet i visningen.',
	'manual.example.judgement': 'Sådan får situationerne deres point:',
	'manual.answer': 'Svar',
	'manual.action': 'Situation/handling',
	'manual.rating': 'Vurdering',
	'manual.rating.z': 'Z-værdi for vurderingen',
	'manual.key': 'Facit',
	'manual.key.z': 'Z-værdi for facit',
	'manual.square': 'Kvadreret forskel',
	'manual.reliability.title': 'Antaget fejl og reliabilitet',
	'manual.reliability':
		'Intet af dette er målt; indtil det er, er det antagelser. Antaget: Pointene for ét spørgsmål har spredningen s₀ = {spread}. Antaget: Spørgsmål af én slags korrelerer i gennemsnit med r = {correlation}. Af de to følger fejlen på ét spørgsmål, σ = {sigma} point, den mindste standardfejl for en slags med k spørgsmål og dens reliabilitet efter Spearman og Browns formel.',
	'manual.reliability.kinds': 'Antaget, for én slags belæg:',
	'manual.reliability.areas':
		'Antaget, for scoren på et område, hvor alle spørgsmål er besvaret: den mindste standardfejl i point. Den vokser, når svarene spreder sig mere.',
	'manual.reliability.k': 'Antal spørgsmål k',
	'manual.reliability.se': 'Mindste standardfejl',
	'manual.reliability.r': 'Reliabilitet',
	'manual.quality':
		'Syv tegn i den måde, der er svaret på. De er til orientering, ændrer ingen score og afviser ingen.',
	'manual.quality.id': 'Id i filer',
	'manual.record.title': 'Hvordan spørgsmålene er skrevet og kontrolleret',
	'manual.record':
		'Hver linje gælder alle spørgsmål i den pågældende del. Spørgsmålene er skrevet til dette produkt; ingen er taget fra en anden test.',
	'manual.record.part': 'Del',
	'manual.record.samples': 'arbejdsprøver',
	'manual.record.written': 'Skrevet',
	'manual.record.written.first': 'til dette produkt, først på dette sprog',
	'manual.record.written.from-meaning': 'ud fra meningen, ikke ord for ord',
	'manual.record.checked': 'Kontrolleret',
	'manual.record.checked.second-reading': 'læst en gang til i det samme team',
	'manual.record.checked.none': 'endnu ikke læst en gang til',
	'manual.record.reviewed': 'Bedømt udefra',
	'manual.record.reviewed.none': 'ikke endnu'
};
