import { expect, it, vi } from 'vitest';
import { oncePerText } from './once-per-text.ts';

it('works once for what reads alike, and again for what does not', () => {
	const work = vi.fn(({ at }: { at: number }) => ({ twice: 2 * at }));
	const once = oncePerText(work);
	const first = once({ at: 1 });
	expect(once({ at: 1 })).toBe(first);
	expect(once({ at: 2 })).toEqual({ twice: 4 });
	expect(once({ at: 1 })).toBe(first);
	expect(work).toHaveBeenCalledTimes(2);
});
