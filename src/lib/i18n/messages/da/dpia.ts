import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'dpia'> = {
	'dpia.title': 'Konsekvensanalyse vedrørende databeskyttelse',
	'dpia.about':
		'En skabelon efter artikel 35 i GDPR. Det, som screeningens indstillinger siger, er udfyldt; resten skriver I selv. Det er ikke juridisk rådgivning.',
	'dpia.what': '1. Behandlingen',
	'dpia.controller': 'Dataansvarlig',
	'dpia.purpose': 'Formål',
	'dpia.legal-basis': 'Retsgrundlag',
	'dpia.recipients': 'Modtagere',
	'dpia.retention': 'Opbevaring',
	'dpia.data': 'Oplysninger',
	'dpia.data.text':
		'navn, e-mailadresse, reference; svar, og hvor længe hvert spørgsmål blev vist; resultat; vurderinger, beslutninger og begrundelser; hvem der har åbnet hvad',
	'dpia.need': '2. Nødvendighed og proportionalitet',
	'dpia.need.question': 'Hvorfor er hvert modul nødvendigt for denne stilling, og hvilke mildere midler er overvejet?',
	'dpia.risks': '3. Risici og foranstaltninger',
	'dpia.risk': 'Risiko',
	'dpia.built-in': 'Hvad der er indbygget',
	'dpia.left': 'Hvad I gør derudover',
	'dpia.risk.machine': 'En person afvises på grund af et tal',
	'dpia.measure.machine': 'ingen samlet score, rang eller grænse; en beslutning kræver begrundelse og en åbnet profil',
	'dpia.risk.unfair': 'En gruppe klarer sig dårligere af grunde uden forbindelse til arbejdet',
	'dpia.measure.unfair':
		'ingen tidsgrænse, tre sprog, en anden vej efter ønske, anonym bedømmelse; om grupper adskiller sig, måles ikke her',
	'dpia.risk.wrong': 'Resultatet er forkert: en dårlig dag, en misforståelse, hjælp fra en chatbot',
	'dpia.measure.wrong':
		'bånd ved hver score, „uafklaret“ hvor det er det, oplysninger kan rettes, et menneske ser på det igen ved indsigelse',
	'dpia.risk.leak': 'Nogen læser noget, der ikke er til dem',
	'dpia.measure.leak':
		'roller kontrolleres på serveren, links gemmes kun som hashværdier, ekstra trin ved login, logfiler uden persondata',
	'dpia.risk.kept': 'Data gemmes for længe eller vender tilbage fra en sikkerhedskopi',
	'dpia.measure.kept':
		'sletning af sig selv {day}; slettede personer slettes igen, når en sikkerhedskopi gendannes; hvor længe kopier gemmes, bestemmer I',
	'dpia.risk.untraced': 'Ingen kan bagefter fortælle, hvad der skete',
	'dpia.measure.untraced': 'en log over hver læsning og ændring, kædet sammen med hashværdier og til at kontrollere',
	'dpia.consult': '4. Rådgivning og beslutning',
	'dpia.officer': 'Databeskyttelsesrådgiverens råd',
	'dpia.heard': 'Synspunkter fra kandidater eller medarbejderrepræsentanter',
	'dpia.remaining': 'Resterende risiko, og hvem der accepterer den',
	'dpia.signed': 'Sted, dato, navn'
};
