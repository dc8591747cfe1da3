import { QUALITY_INDICES, type Quality, type QualityIndexId, type QualityLevel } from './result.ts';

const FAMILY: Record<QualityIndexId, string> = {
	time: 'time',
	run: 'invariance',
	autocorrelation: 'invariance',
	deviation: 'invariance',
	consistency: 'consistency',
	attention: 'attention',
	missing: 'missing'
};

/** `poor` with reds in two families, `caution` with one red or ambers in two families, else `ok` (docs/METHODS.md). */
export function qualityLabel(indices: Quality['indices']): Quality['label'] {
	const families = (level: QualityLevel) =>
		new Set(QUALITY_INDICES.filter((index) => indices[index].level === level).map((index) => FAMILY[index])).size;
	if (families('red') >= 2) return 'poor';
	return families('red') === 1 || families('amber') >= 2 ? 'caution' : 'ok';
}
