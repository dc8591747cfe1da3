import type { InterviewEvidenceWords } from '../words.ts';

export const interviewEvidence = {
	25: ['Hvad kunne du selv beslutte uden at spørge nogen?', 'Hvad var anderledes bagefter, og hvordan mærkede du det?'],
	50: [
		'Hvilke beslutninger var helt dine egne, og hvilke tog din leder?',
		'Hvilket tal viser forskellen før og efter?'
	],
	75: [
		'Hvem skulle være enige, og hvem besluttede, når de ikke var det?',
		'Hvem fik gavn af det, hvem måtte afgive noget, og hvilke tal viser det?'
	],
	100: [
		'Hvad var det op til dig at beslutte, og hvad besluttede andre i topledelsen eller bestyrelsen?',
		'Hvilket af virksomhedens tal ændrede sig, over hvor lang tid, og hvad kan ellers forklare det?'
	]
} satisfies InterviewEvidenceWords;
