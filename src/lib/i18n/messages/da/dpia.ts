import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'dpia'> = {
	'dpia.title': 'Konsekvensanalyse vedrørende databeskyttelse',
	'dpia.about':
		'En skabelon efter databeskyttelsesforordningens (GDPR) artikel 35. Det, der følger af screeningens indstillinger, er udfyldt; resten skriver I selv. Det er ikke juridisk rådgivning.',
	'dpia.what': '1. Behandlingen',
	'dpia.controller': 'Dataansvarlig',
	'dpia.purpose': 'Formål',
	'dpia.legal-basis': 'Retsgrundlag',
	'dpia.recipients': 'Modtagere',
	'dpia.retention': 'Opbevaring',
	'dpia.data': 'Personoplysninger',
	'dpia.data.text':
		'navn, e-mailadresse, reference; svar, og hvor længe hvert spørgsmål blev vist; resultat og bemærkninger til det; vurderinger, beslutninger og begrundelser; hvem der har åbnet hvad',
	'dpia.need': '2. Nødvendighed og proportionalitet',
	'dpia.need.question':
		'Hvorfor er hvert modul nødvendigt for denne stilling, og hvilke mindre indgribende midler er overvejet?',
	'dpia.risks': '3. Risici og foranstaltninger',
	'dpia.risk': 'Risiko',
	'dpia.built-in': 'Hvad der er indbygget',
	'dpia.left': 'Hvad I gør derudover',
	'dpia.risk.machine': 'En person får afslag på grund af et tal',
	'dpia.measure.machine':
		'ingen samlet score, rangliste eller grænseværdi; en beslutning kræver en begrundelse, og at profilen er åbnet',
	'dpia.risk.unfair': 'En gruppe klarer sig dårligere af grunde, der ikke har med arbejdet at gøre',
	'dpia.measure.unfair':
		'ingen tidsgrænse; sprog: {languages}; en anden måde at deltage på efter ønske; {blind, select, yes {blind bedømmelse} other {blind bedømmelse er slået fra her}}; om grupper adskiller sig, måles ikke her',
	'dpia.risk.wrong': 'Resultatet er forkert: en dårlig dag, en misforståelse, hjælp fra en chatbot',
	'dpia.measure.wrong':
		'usikkerhedsinterval ved hver score, »kan ikke afgøres«, hvor det er tilfældet, fakta kan rettes, et menneske ser på det igen ved indsigelse; {report, select, yes {kandidaterne ser deres egen rapport} other {kandidaterne får ikke vist deres egen rapport og må bede om den}}',
	'dpia.risk.leak': 'Nogen læser noget, der ikke er beregnet til dem',
	'dpia.measure.leak':
		'roller kontrolleres på serveren; links gemmes som hashværdier og krypteret, så længe de venter på at blive sendt eller hentet; totrinsbekræftelse for dem, der slår den til; logfiler uden personoplysninger',
	'dpia.risk.kept': 'Oplysninger opbevares for længe eller vender tilbage fra en sikkerhedskopi',
	'dpia.measure.kept':
		'automatisk sletning den {day}; slettede personer slettes igen, når en sikkerhedskopi gendannes; hvor længe kopier opbevares, angiver I selv',
	'dpia.risk.untraced': 'Ingen kan bagefter redegøre for, hvad der er sket',
	'dpia.measure.untraced': 'en log over hver læsning og ændring, kædet sammen med hashværdier, så den kan kontrolleres',
	'dpia.consult': '4. Rådgivning og beslutning',
	'dpia.officer': 'Rådgivning fra databeskyttelsesrådgiveren (DPO)',
	'dpia.heard': 'Synspunkter fra kandidater eller medarbejderrepræsentanter',
	'dpia.remaining': 'Resterende risiko, og hvem der accepterer den',
	'dpia.signed': 'Sted, dato, navn'
};
