import { expect, it } from 'vitest';
import { keepTogether } from './keep-together.ts';

it('leaves no Polish word of one letter at the end of a line', () => {
	const held = { text: 'O czym i z kim (w domu), a nie „w pracy”', list: ['W {name}', 3, null], rest: 'to ja' };
	expect(keepTogether('pl', held)).toEqual({
		text: 'O_czym i_z_kim (w_domu), a_nie „w_pracy”'.replaceAll('_', '\u00a0'),
		list: ['W\u00a0{name}', 3, null],
		rest: 'to ja'
	});
});

it('changes nothing in another language', () => {
	expect(keepTogether('da', 'I dag i et team')).toBe('I dag i et team');
});
