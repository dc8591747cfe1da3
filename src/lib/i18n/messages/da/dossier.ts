import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'dossier'> = {
	'dossier.title': 'Data om {code}',
	'dossier.about':
		'Alt, hvad der er gemt om denne kandidat: til brug ved en anmodning om indsigt, udlevering eller sletning.',
	'dossier.export': 'Gem alt som fil (JSON)',
	'dossier.export.about':
		'Filen indeholder navn og adresse, svar og tider, resultat, vurderinger, beslutninger og poster i loggen. Det registreres, at den gemmes.',
	'dossier.export.blind':
		'Den indeholder navnet, som er skjult for dig i denne blinde bedømmelse: Åbn det først på profilen med en begrundelse, eller vurdér kandidaten.',
	'dossier.profile': 'Profilen for {code}',
	'dossier.erase': 'Slet',
	'dossier.erase.about':
		'Alt om denne kandidat slettes for altid. I loggen står fortsat, at det er sket, men uden navn. Ældre sikkerhedskopier indeholder det stadig, indtil de slettes.',
	'dossier.erase.confirm': 'Skriv koden {code} for at slette',
	'dossier.erase.wrong': 'Det er ikke {code}: Skriv den, som den står ovenfor.',
	'dossier.erase-all.title': 'Slet alle kandidater',
	'dossier.erase-all.about':
		'Alt om {count, plural, one {screeningens # kandidat} other {screeningens # kandidater}} slettes for altid: svar, resultater, vurderinger, beslutninger og mails. Indstillinger og log bevares. Det sker automatisk den {day}.',
	'dossier.erase-all.confirm': 'Skriv titlen for at slette: {title}',
	'dossier.erase-all.erase': '{count, plural, =0 {Slet} one {Slet # kandidat} other {Slet # kandidater}}',
	'dossier.erase-all.wrong': 'Det er ikke titlen: Skriv den, som den står ovenfor.',
	'dossier.erase-all.done': 'Alt om denne screenings kandidater er slettet.'
};
