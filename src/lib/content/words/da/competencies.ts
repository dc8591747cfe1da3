import type { CompetenciesWords } from '../words.ts';

export const competencies = {
	leadership: {
		name: 'Ledelse og organisering',
		short: 'Ledelse',
		inSentence: 'ledelse og organisering',
		about:
			'At omsætte mål til planer og klare ansvarsområder, så det daglige arbejde fungerer og fører det rigtige sted hen.'
	},
	analysis: {
		name: 'Analyse og strategiske beslutninger',
		short: 'Analyse',
		inSentence: 'analyse og strategiske beslutninger',
		about: 'At komme til bunds i et indviklet problem, afveje risici og prioritere ud fra gode data.'
	},
	communication: {
		name: 'Kommunikation og samarbejde',
		short: 'Kommunikation',
		inSentence: 'kommunikation og samarbejde',
		about: 'At få afdelinger til at dele deres viden, løse uenigheder tidligt og arbejde mod samme resultat.'
	},
	teams: {
		name: 'Motivation og teamledelse',
		short: 'Teamledelse',
		inSentence: 'motivation og teamledelse',
		about: 'At lede mennesker, så de både vil og kan gøre det godt – direkte og gennem andre ledere.'
	},
	finance: {
		name: 'Økonomistyring og budgettering',
		short: 'Økonomi',
		inSentence: 'økonomistyring og budgettering',
		about:
			'At lægge og følge budgetter, holde styr på driftsomkostningerne og vurdere, om en investering kan betale sig.'
	},
	process: {
		name: 'Processer og flow',
		short: 'Processer',
		inSentence: 'processer og flow',
		about:
			'At holde arbejdet i gang fra første henvendelse til levering og finde ud af, hvor der tabes tid, penge eller kvalitet.'
	},
	change: {
		name: 'Forandring og teknologi',
		short: 'Forandring',
		inSentence: 'forandring og teknologi',
		about:
			'At indføre nye arbejdsgange, systemer og teknologier, så de bliver brugt, og den daglige drift får gavn af dem.'
	},
	customer: {
		name: 'Kunder og kvalitet',
		short: 'Kunder',
		inSentence: 'kunder og kvalitet',
		about: 'At betjene kunderne hurtigere og i ordentlig kvalitet, så færre reklamerer, og færre går til andre.'
	}
} satisfies CompetenciesWords;
