import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'team'> = {
	'team.nav': 'Screeninger og medarbejdere',
	'team.screenings': 'Screeninger',
	'team.sign-out': 'Log ud',
	'screenings.none': 'Der er ingen screeninger endnu.',
	'first-run.title': 'Den første ejer',
	'first-run.about':
		'Den, der kører screeninger her, begynder med denne konto. Den kan invitere andre og give dem roller.',
	'first-run.create': 'Opret kontoen',
	'first-run.code': 'Kode fra serverens log',
	'first-run.code.about': 'Den blev skrevet, da serveren startede.',
	'sign-in.title': 'Log ind',
	'sign-in.about': 'For dem, der kører screeninger. Selvvurderingen kræver ingen konto.',
	'sign-in.go': 'Log ind',
	'field.name': 'Navn',
	'field.email': 'E-mailadresse',
	'field.password': 'Adgangskode',
	'field.new-password': 'Adgangskode',
	'field.new-password.about': 'Mindst 12 tegn. Nogle ord efter hinanden er nemme at huske.',
	'fault.missing': 'Dette skal udfyldes.',
	'fault.too-long': 'Det er for langt: gør det kortere.',
	'fault.email': 'Det er ikke en e-mailadresse: skriv den som navn@example.org.',
	'fault.password': 'Adgangskoden er for kort: brug mindst 12 tegn.',
	'fault.code': 'Det er ikke koden fra serverens log: kopiér den derfra.',
	'fault.wrong-password': 'Adresse og adgangskode passer ikke sammen: tjek begge.',
	'fault.too-often': 'For mange forsøg: vent et minut, og prøv igen.',
	'fault.unread': 'Profilen er ikke åbnet endnu: læs den, og beslut derefter.',
	'fault.too-early': 'Der er ingen svar endnu: vent, til de er sendt.',
	'fault.choose': 'Her er intet valgt: vælg en mulighed.'
};
