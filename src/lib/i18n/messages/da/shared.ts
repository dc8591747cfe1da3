import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'shared'> = {
	'shared.title': 'En andens resultat',
	'shared.banner': 'Dette er en andens resultat',
	'shared.banner.text':
		'Hvor der står »du«, menes den person, der har svaret. Du kan læse resultatet ud fra en anden branche eller sikkerhed: Det ændrer intet for den anden, og intet af det gemmes på denne enhed.',
	'shared.banner.link': 'Alle, der har linket, kan læse dette, ligesom du kan nu.',
	'shared.none.title': 'Læs en andens resultat',
	'shared.none.text':
		'Åbn det link, du har fået, eller vælg en fil med svar eller et resultat. Det vises her uden at erstatte dit eget og gemmes ingen steder.',
	'shared.reading': 'Resultatet åbnes.',
	'shared.error': 'Linket kan ikke læses',
	'shared.error.too-long':
		'Det har mere end {limit} tegn, og så lange links laver COO Fit ikke. Bed om linket igen eller om en fil.',
	'shared.error.later':
		'Det er lavet af en senere version af COO Fit. Genindlæs siden for at få den nyeste version her, eller åbn linket dér, hvor det er lavet.',
	'shared.error.cut-off':
		'Slutningen mangler; mail- og chatprogrammer klipper somme tider lange links over. Kopiér hele linket ind i adresselinjen, eller bed om en fil.',
	'shared.error.broken':
		'Nogle af tegnene er ikke længere, som de var. Kopiér linket igen uden mellemrum og linjeskift, eller bed om det igen.',
	'shared.error.instrument':
		'Svarene hører til version {found} af spørgsmålene, og denne COO Fit har {expected}. Åbn linket med den version, som har lavet det.',
	'shared.error.content': 'Det er nået helt frem, men indholdet passer ikke. {fault}',
	'shared.compare': 'Sammenlign med mit',
	'shared.compare.shared':
		'{count, plural, =0 {Intet spørgsmål er stillet og besvaret i begge.} one {Sammenlignet på det ene spørgsmål, der er stillet og besvaret i begge, læst på samme måde: {purpose}.} other {Sammenlignet på de spørgsmål, der er stillet og besvaret i begge, # i alt, læst på samme måde: {purpose}.}}',
	'shared.compare.about':
		'Et område kan skelnes, hvor de to scorer er længere fra hinanden, end usikkerheden kan forklare (90 %). Hvor langt vises ikke, og ingen bliver rangeret.',
	'shared.compare.none': 'Når du selv har et resultat på denne enhed, kan du sammenligne de to her.',
	'shared.compare.outcome': 'Dit og den andens',
	'shared.compare.apart': 'kan skelnes',
	'shared.compare.alike': 'kan ikke skelnes',
	'shared.compare.missing': 'for få svar i begge',
	'shared.compare.unshared': 'andre spørgsmål stillet',
	'shared.save': 'Gem det',
	'shared.save.answers': 'Gem svarene (answers.json)',
	'shared.save.no-times': 'Links indeholder ingen tider, så her kan intet siges om, hvor hurtigt siderne er gået.',
	'shared.mine': 'Er det dit eget, fra en anden enhed?',
	'shared.mine.take': 'Det er mit: Flyt det hertil',
	'shared.mine.title': 'Vil du erstatte det, der er her?',
	'shared.mine.text':
		'Svar på denne enhed: {here}. Svar i dette resultat: {there}. De træder i stedet for de andre; et af dine resultater, som du har set, bliver stående blandt de tidligere.',
	'shared.mine.yes': 'Erstat'
};
