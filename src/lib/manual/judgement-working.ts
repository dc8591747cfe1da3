import { mean } from '../core/statistics/mean.ts';
import { standardDeviation } from '../core/scoring/standard-deviation.ts';
import { judgementPoints } from '../core/scoring/judgement-points.ts';
import { exampleItems, exampleSheet } from './example-sheet.ts';
import { figure } from '../i18n/figure.ts';
import type { Block, ManualSource } from './manual.ts';

/** Every action of the example's scenarios, with rating and key, both z-scored over all of them, and the squared difference. */
const rated = exampleItems.flatMap(({ id, kind, actions = [] }) => {
	const ratings = exampleSheet.answers[id] as Record<string, number>;
	if (kind !== 'judgement') return [];
	return actions.map((action) => ({ item: id, action: action.id, rating: ratings[action.id]!, key: action.key }));
});
const ratingZ = standardised(rated.map(({ rating }) => rating));
const keyZ = standardised(rated.map(({ key }) => key));
const squares = rated.map((_, at) => (ratingZ[at]! - keyZ[at]!) ** 2);
const points = judgementPoints(exampleItems, exampleSheet.answers);

function standardised(values: number[]): number[] {
	const spread = standardDeviation(values, 0);
	return values.map((value) => (value - mean(values)) / spread);
}

/** How the points of the example's scenarios come about. */
export function judgementWorking({ language, t }: ManualSource): Block[] {
	const write = (value: number) => figure(language, value);
	const scenarios = [...new Set(rated.map(({ item }) => item))];
	const apart = (scenario: string) => mean(squares.filter((_, at) => rated[at]!.item === scenario));
	return [
		{
			kind: 'table',
			head: [
				t('manual.action'),
				t('manual.rating'),
				t('manual.key'),
				t('manual.rating.z'),
				t('manual.key.z'),
				t('manual.square')
			],
			rows: rated.map(({ item, action, rating, key }, at) => [
				`${item}/${action}`,
				String(rating),
				figure(language, key, 1),
				write(ratingZ[at]!),
				write(keyZ[at]!),
				write(squares[at]!)
			])
		},
		{
			kind: 'formula',
			lines: scenarios.map(
				(id) => `${id}: MSD = ${write(apart(id))}; p = 100 · max(0; 1 − ${write(apart(id))}/2) = ${write(points[id]!)}`
			)
		}
	];
}
