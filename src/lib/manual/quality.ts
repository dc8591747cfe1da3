import { QUALITY_INDICES, type QualityIndexId } from '../core/scoring/result.ts';
import { FAMILY } from '../core/scoring/quality-label.ts';
import { QUALITY_LIMITS } from '../core/scoring/quality-limits.ts';
import { number, percent } from '../i18n/formats.ts';
import type { ManualSource, Section } from './manual.ts';

/** The indices of answer quality with their limits, and what follows from them. */
export function quality(source: ManualSource): Section {
	const { language, t } = source;
	const { ms, msPerWord } = QUALITY_LIMITS.time;
	const limits = limitsOf(source);
	return {
		id: 'quality',
		title: t('manual.quality.title'),
		blocks: [
			{ kind: 'text', text: t('manual.quality') },
			{
				kind: 'table',
				head: [
					t('manual.quality.index'),
					t('manual.quality.sign'),
					t('manual.quality.amber'),
					t('manual.quality.red'),
					t('manual.quality.family')
				],
				rows: QUALITY_INDICES.map((index) => [
					index,
					t(`quality.${index}`),
					...limits[index],
					t(`manual.family.${FAMILY[index]}`)
				]),
				isText: true
			},
			{
				kind: 'text',
				text: t('manual.quality.time', {
					seconds: number(language, ms / 1000),
					perWord: number(language, msPerWord / 1000, 2)
				})
			},
			{ kind: 'text', text: t('manual.quality.label') }
		]
	};
}

/** Amber and red of each index, as they stand in the code; n is the number of timed pages, or that of the answers looked at. */
function limitsOf({ language }: ManualSource): Record<QualityIndexId, [amber: string, red: string]> {
	const { time, run, autocorrelation, deviation, consistency, attention, missing } = QUALITY_LIMITS;
	const decimal = (value: number) => number(language, value, 2);
	return {
		time: [`≥ ${time.amber}`, `≥ n/${time.redPart}`],
		run: [`≥ max(${run.amber}; n/${run.amberPart})`, `≥ max(${run.red}; n/${run.redPart})`],
		autocorrelation: [`≥ ${decimal(autocorrelation.amber)}`, `≥ ${decimal(autocorrelation.red)}`],
		deviation: ['–', `= ${deviation.red}`],
		consistency: [`< ${decimal(consistency.amber)}`, '–'],
		attention: [`≥ ${attention.amber}`, `≥ ${attention.red}`],
		missing: [`> ${percent(language, missing.amber)}`, `> ${percent(language, missing.red)}`]
	};
}
