import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'dossier'> = {
	'dossier.title': 'Data om {code}',
	'dossier.about': 'Alt, hvad der er gemt om denne kandidat: til en anmodning om at se, flytte eller slette det.',
	'dossier.export': 'Gem alt som fil (JSON)',
	'dossier.export.about':
		'Filen indeholder navn og adresse, svar og tider, resultat, vurderinger, beslutninger og poster i loggen. At den gemmes, bliver noteret.',
	'dossier.export.blind':
		'Den indeholder navnet, som er skjult for dig i denne blinde bedømmelse: Åbn det først på profilen med en begrundelse, eller bedøm kandidaten.',
	'dossier.profile': 'Profilen for {code}',
	'dossier.erase': 'Slet',
	'dossier.erase.about':
		'Alt om denne kandidat slettes for altid. I loggen står fortsat, at det er gjort, uden navn. Ældre sikkerhedskopier indeholder det, indtil de slettes.',
	'dossier.erase.confirm': 'Skriv koden {code} for at slette',
	'dossier.erase.wrong': 'Det er ikke {code}: skriv den, som den står ovenfor.',
	'dossier.erase-all.title': 'Slet alle kandidater',
	'dossier.erase-all.about':
		'Alt om {count, plural, one {screeningens # kandidat} other {screeningens # kandidater}} slettes for altid: svar, resultater, vurderinger, beslutninger, breve. Indstillinger og log bliver. Det sker af sig selv {day}.',
	'dossier.erase-all.confirm': 'Skriv titlen for at slette: {title}',
	'dossier.erase-all.wrong': 'Det er ikke titlen: skriv den, som den står ovenfor.',
	'dossier.erase-all.done': 'Alt om denne screenings kandidater er slettet.'
};
