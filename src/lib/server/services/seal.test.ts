import { expect, it } from 'vitest';
import { sealWith } from './seal.ts';

const { open, close } = sealWith('a secret of the app');

it('opens what it closed, and never looks the same twice', () => {
	const [one, two] = [close('zażółć'), close('zażółć')];
	expect(open(one)).toBe('zażółć');
	expect(one).not.toBe(two);
	expect(one).not.toContain('za');
});

it('opens nothing that was changed, cut off, or closed with another secret', () => {
	const sealed = close('a link');
	const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
	expect([changed, sealed.slice(0, 20), '', 'no seal at all'].map(open)).toEqual([null, null, null, null]);
	expect(sealWith('another').open(sealed)).toBeNull();
});
