import type { InterviewEvidenceWords } from '../words.ts';

export const interviewEvidence = {
	25: ['What could you decide without asking anybody?', 'What was different afterwards, and how did you notice?'],
	50: [
		'Which decisions were yours alone, and which were your manager’s?',
		'Which figure shows the difference, before and after?'
	],
	75: [
		'Who had to agree, and who decided when they did not?',
		'Who gained by it, who had to give something up, and which figures show that?'
	],
	100: [
		'What was yours to decide, and what did others in top management or the board decide?',
		'Which figure of the company changed, over how long, and what else may explain it?'
	]
} satisfies InterviewEvidenceWords;
