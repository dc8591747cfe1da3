import { expect, it } from 'vitest';
import { figure, figures } from './figure.ts';

it('has decimals only where the number has some', () => {
	expect([figure('en', 2), figure('en', 0.7), figure('da', 0.12), figure('pl', 12.345, 1)]).toEqual([
		'2',
		'0.70',
		'0,12',
		'12,3'
	]);
	expect(figures('da', { seconds: 2, perWord: 0.12 })).toEqual({ seconds: '2', perWord: '0,12' });
});
