import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'share'> = {
	'share.open': 'Del med et link',
	'share.unreachable': 'Den del af COO Fit, der laver links, kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
	'share.title': 'Del resultatet',
	'share.about':
		'Linket indeholder dine svar, også dem om din baggrund, og hvordan resultatet læses: formål, branche og sikkerhed. Hvor længe du brugte på hvert spørgsmål, er ikke med i linket; i en fil er det med. Svarene står i den del af adressen, som browseren holder for sig selv: Ingen server ser dem.',
	'share.profile':
		'Linket indeholder også den redigerede profil, som resultatet læses ud fra, med navn, dato og begrundelse.',
	'share.who': 'Alle, der har linket, kan læse resultatet. Når du først har delt det, kan det ikke trækkes tilbage.',
	'share.link': 'Linket',
	'share.copy': 'Kopiér linket',
	'share.copied': 'Linket er kopieret.',
	'share.not-copied': 'Browseren lader ikke siden kopiere. Linket er markeret: Kopiér det selv.',
	'share.local':
		'COO Fit kører kun på denne computer, på en adresse, som ingen anden enhed kan åbne. Gem resultatet som en fil, hvis andre skal se det.',
	'share.qr': 'QR-kode med linket',
	'share.qr.about': 'Scan den med kameraet på en telefon.',
	'share.qr.dense':
		'Linket er for langt til en QR-kode, som telefoner læser sikkert. Kopiér linket, eller gem resultatet som en fil.',
	'share.too-long': 'Resultatet er for langt til et link. Gem det som en fil, og giv den videre.',
	'earlier.not-kept':
		'Browseren gemmer ikke dette resultat blandt dine tidligere: Lageret er fyldt eller slået fra. Gem det som en fil, hvis du vil beholde det.'
};
