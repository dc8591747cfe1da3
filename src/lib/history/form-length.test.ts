import { expect, it } from 'vitest';
import { formLength } from './form-length.ts';

it.each([
	[['facts:quick', 'core'], 'quick', 0],
	[['facts', 'core'], 'background', 0],
	[['facts:quick', 'core', 'deep:a'], 'custom', 1],
	[['facts', 'core', 'deep:a', 'deep:b'], 'full', 2]
])('%j is %s', (modules, name, count) => {
	expect(formLength(modules, ['a', 'b'])).toEqual({ name, count });
});
