import { expect, it } from 'vitest';
import { isHeldBack } from './is-held-back.ts';

it.each([
	['unclear', 1, 20, true],
	['unclear', -20, -1, true],
	['unclear', -1, 20, false],
	['below', 1, 20, false],
	['meets', -20, -1, false],
	[null, null, null, false]
] as const)('a verdict %s with the band %s to %s: %s', (verdict, low, high, expected) => {
	expect(isHeldBack({ verdict, low, high })).toBe(expected);
});
