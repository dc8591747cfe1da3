import { describe, expect, it } from 'vitest';
import { qualityLabel } from './quality-label.ts';
import { QUALITY_INDICES, type Quality, type QualityIndexId, type QualityLevel } from './result.ts';

function label(levels: Partial<Record<QualityIndexId, QualityLevel>>): Quality['label'] {
	const indices = QUALITY_INDICES.map((index) => [index, { value: 0, level: levels[index] ?? 'ok' }]);
	return qualityLabel(Object.fromEntries(indices));
}

const labels: [levels: Parameters<typeof label>[0], expected: Quality['label']][] = [
	[{}, 'ok'],
	[{ time: 'amber' }, 'ok'],
	[{ time: 'not-available', consistency: 'not-available' }, 'ok'],
	[{ run: 'amber', autocorrelation: 'amber' }, 'ok'],
	[{ time: 'amber', missing: 'amber' }, 'caution'],
	[{ attention: 'red' }, 'caution'],
	[{ run: 'red', autocorrelation: 'red', deviation: 'red' }, 'caution'],
	[{ attention: 'red', consistency: 'amber' }, 'caution'],
	[{ time: 'red', attention: 'red' }, 'poor'],
	[{ deviation: 'red', missing: 'red', time: 'amber' }, 'poor']
];

describe('the label of answer quality', () => {
	it.each(labels)('for %j is %s', (levels, expected) => expect(label(levels)).toBe(expected));
});
