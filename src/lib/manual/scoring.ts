import { METHODS, PURPOSES } from '../core/instrument/instrument.ts';
import { methodWeights } from '../core/instrument/method-weights.ts';
import { DEFAULT_CONFIDENCE } from '../core/scoring/confidence-levels.ts';
import { ITEM_ERROR, ITEM_SPREAD } from '../core/scoring/method-score.ts';
import { DRAWS } from '../core/scoring/robustness.ts';
import { TOLERANCE, workSamplePoints } from '../core/scoring/work-sample-points.ts';
import { percent } from '../i18n/formats.ts';
import { figure } from '../i18n/figure.ts';
import type { Block, ManualSource, Section } from './manual.ts';
import { workedExample } from './worked-example.ts';

const KEY = { right: 1, nearMiss: 2 };

/** From answers to verdicts, each step with its formula; to the digit they are in docs/METHODS.md. */
export function scoring(source: ManualSource): Section {
	const { language, t } = source;
	const text = (text: string): Block => ({ kind: 'text', text });
	const formula = (...lines: string[]): Block => ({ kind: 'formula', lines });
	const spread = figure(language, ITEM_SPREAD);
	return {
		id: 'scoring',
		title: t('manual.scoring.title'),
		blocks: [
			text(t('manual.scoring.points')),
			text(t('manual.scoring.judgement')),
			formula('p = 100 · max(0; 1 − MSD/2)'),
			text(
				t('manual.scoring.worksample', {
					right: workSamplePoints(KEY.right, KEY),
					nearMiss: workSamplePoints(KEY.nearMiss, KEY),
					tolerance: percent(language, TOLERANCE)
				})
			),
			text(t('manual.scoring.kind', { sigma: figure(language, ITEM_ERROR) })),
			formula('SE = max(s; σ) / √n'),
			text(t('manual.scoring.area', { spread })),
			formula('X = Σ w·M / Wp', `SE² = Σ (w·SE)² / Wp² + ((W − Wp)/W · ${spread})²`),
			weights(source),
			text(
				t('manual.scoring.gap', {
					development: percent(language, DEFAULT_CONFIDENCE.development / 100),
					selection: percent(language, DEFAULT_CONFIDENCE.selection / 100)
				})
			),
			formula('G = T − X', 'se = √(SE² + SE_T²)', 'G ± z·se'),
			text(t('manual.scoring.priority', { draws: figure(language, DRAWS) })),
			formula('S = G·Φ(G/se) + se·φ(G/se)', 'P = I·S')
		],
		sections: [workedExample(source)]
	};
}

/** The share of each kind of evidence; the two areas stand for those with work samples and those without. */
function weights({ language, t }: ManualSource): Block {
	return {
		kind: 'table',
		head: [t('methods.weights'), ...METHODS.map((method) => t(`working.method.${method}`))],
		rows: PURPOSES.flatMap((purpose) =>
			(['analysis', 'leadership'] as const).map((area) => {
				const own = methodWeights(purpose, area);
				const cells = METHODS.map((method) => (own[method] ? percent(language, own[method]) : '–'));
				return [`${t(`gaps.purpose.${purpose}`)}; ${t(`methods.weights.${area}`)}`, ...cells];
			})
		)
	};
}
