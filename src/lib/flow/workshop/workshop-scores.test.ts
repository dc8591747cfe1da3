import { expect, it } from 'vitest';
import { instrument } from '../../content/instrument.ts';
import { sampleSheet } from '../../content/sample.ts';
import { score } from '../../core/scoring/score.ts';
import { sentScores } from './workshop-scores.ts';

it('is score and standard error of what could be assessed, and nothing else', () => {
	const answers = Object.fromEntries(
		instrument.items.flatMap(({ id, competency }) => (competency === 'finance' ? [[id, 'skipped']] : []))
	);
	const result = score(instrument, { ...sampleSheet, answers: { ...sampleSheet.answers, ...answers } });
	const sent = sentScores(result);
	expect(result.competencies['finance']?.score).toBeNull();
	expect(Object.keys(sent)).toEqual(Object.keys(result.competencies).filter((id) => id !== 'finance'));
	for (const [id, told] of Object.entries(sent)) {
		const { score, se } = result.competencies[id]!;
		expect(told).toEqual({ score, se });
	}
});
