import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'common'> = {
	'nav.main': 'Hovedmenu',
	'nav.skip': 'Gå til indholdet',
	'nav.role': 'Rollen',
	'nav.methods': 'Metode',
	'nav.quiz': 'Spørgsmål',
	'nav.result': 'Resultat',
	'nav.language': 'Sprog',
	'footer.private': 'Dine svar bliver på denne enhed. Intet bliver sendt videre.',
	'footer.credit': 'Målene bygger på data fra O*NET® og ESCO.',
	'footer.delete': 'Slet alt',
	'delete.title': 'Vil du slette alt?',
	'delete.text':
		'Dine valg, dine svar, alle dine resultater, din plan og dine profiler slettes fra denne enhed. Det kan ikke fortrydes.',
	'delete.yes': 'Slet alt',
	'notice.deleted': 'Alt er slettet fra denne enhed.',
	'dialog.cancel': 'Annuller',
	'dialog.close': 'Luk',
	'notice.not-saved':
		'Denne browser gemmer ikke dine svar: Lageret er fyldt eller slået fra. Du kan godt fortsætte, men gem dine svar i en fil, før du lukker siden.',
	'notice.replaced-elsewhere': 'Du er begyndt forfra i en anden fane. Denne fane følger nu med.',
	'notice.deleted-elsewhere': 'Alt er blevet slettet i en anden fane. Denne fane følger nu med.',
	'notice.not-deleted':
		'Browseren lod ikke alt blive slettet. Vil du fjerne det, der er tilbage på denne enhed, så slet data for dette websted i browserens indstillinger.',
	'notice.other-version':
		'Svarene på denne enhed hører til en anden version af spørgsmålene og vises derfor ikke. De bliver her, indtil du begynder forfra; i en fil kan du beholde dem.',
	'notice.save': 'Gem mine svar i en fil',
	'notice.close': 'Luk denne besked',
	'version.ready': 'En ny version af COO Fit er klar.',
	'version.use': 'Brug den nye version',
	'version.later': 'Senere',
	'purpose.development': 'Min egen udvikling',
	'purpose.selection': 'En udvælgelse, set med en arbejdsgivers øjne',
	'industry.general': 'Alle brancher',
	'industry.technology': 'Teknologi',
	'industry.finance': 'Finans',
	'industry.manufacturing': 'Industri',
	'section.facts': 'Din baggrund',
	minutes: '{minutes, plural, =0 {under et minut} one {ca. # minut} other {ca. # minutter}}'
};
