import { LAGS, SHORTEST_STRING } from '../core/scoring/autocorrelation.ts';
import { FEWEST_COMPETENCIES } from '../core/scoring/even-odd-consistency.ts';
import { READING } from '../core/scoring/fast-pages.ts';
import { QUALITY_LIMITS, type QualityLimit } from '../core/scoring/quality-limits.ts';
import { QUALITY_INDICES, type QualityIndexId } from '../core/scoring/result.ts';
import { figure } from './figure.ts';
import type { ManualSource, Section } from './manual.ts';

/** The indices of answer quality with their limits, and what follows from them. */
export function quality(source: ManualSource): Section {
	const { language, t } = source;
	const figures = {
		seconds: figure(language, READING.seconds),
		perWord: figure(language, READING.perWord),
		lags: LAGS,
		shortest: SHORTEST_STRING,
		fewest: FEWEST_COMPETENCIES
	};
	const limit = (index: QualityIndexId, colour: 'amber' | 'red') =>
		limitText(index, QUALITY_LIMITS[index][colour], source);
	return {
		id: 'quality',
		title: t('methods.quality.title'),
		blocks: [
			{ kind: 'text', text: t('manual.quality') },
			{
				kind: 'table',
				head: [t('quality.index'), t('manual.quality.id'), t('quality.amber'), t('quality.red')],
				rows: QUALITY_INDICES.map((index) => [
					t(`quality.index.${index}`, figures),
					index,
					limit(index, 'amber'),
					limit(index, 'red')
				]),
				isText: true
			},
			{ kind: 'text', text: t('quality.notes') },
			{ kind: 'text', text: t('quality.rule') }
		]
	};
}

/** A limit as it stands in the code; a share in percent, as its row says. */
function limitText(index: QualityIndexId, limit: QualityLimit | undefined, { language, t }: ManualSource): string {
	if (!limit) return '–';
	const { sign, value, part } = limit;
	const share = `${sign} n / ${part}`;
	if (value === undefined) return share;
	const least = `${sign} ${figure(language, index === 'missing' ? value * 100 : value)}`;
	return part ? t('quality.both', { least, share }) : least;
}
