import { expect, it } from 'vitest';
import { shape } from '../core/scoring/shape.ts';
import { roles } from './neighbours.ts';

const shapes = Object.fromEntries(roles.map(({ id, importance }) => [id, shape(importance)]));
const differences = (one: string, other: string) =>
	Object.entries(shapes[one]!).map(([id, value]): [string, number] => [id, value - shapes[other]![id]!]);

/** Worked out when the ratings were gathered, to two decimals; in the order of the columns. */
it.each([
	['leadership', 0.22, 0.1, 0.22, 0.12],
	['analysis', 0.3, 0.41, 0.32, 0.26],
	['communication', 0.38, 0.45, 0.49, 0.66],
	['teams', 0.2, 0.38, 0.11, -0.09],
	['finance', -0.55, -0.51, -0.21, -0.77],
	['process', -0.27, -0.52, -1, -0.62],
	['change', -0.07, -0.2, -0.13, 0.32],
	['customer', -0.19, -0.13, 0.2, 0.14]
])('the shapes in %s are those of the source', (competency, ...values) => {
	for (const [at, id] of ['coo', 'ceo', 'cfo', 'cmo'].entries()) {
		expect(Math.abs(shapes[id]![competency]! - values[at]!), id).toBeLessThan(0.0051);
	}
});

/** What the page says of them; differences below 0.3 are too small to speak of. */
it('communication weighs most in all four; processes set the COO apart from CFO and CMO; the CEO is close', () => {
	for (const { id, importance } of roles) {
		expect(Object.entries(importance).sort(([, a], [, b]) => b - a)[0]![0], id).toBe('communication');
	}
	for (const id of ['cfo', 'cmo']) expect(Object.fromEntries(differences('coo', id)).process).toBeGreaterThan(0.3);
	expect(differences('coo', 'ceo').filter(([, difference]) => Math.abs(difference) >= 0.3)).toEqual([]);
});
