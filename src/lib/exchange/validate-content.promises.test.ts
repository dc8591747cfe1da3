import { expect, it } from 'vitest';
import pack from '../../../tests/fixtures/pack.json';
import { instrument } from '../content/instrument.ts';
import { roleFacts } from '../content/role-facts.ts';
import { contentSentence } from './content-sentences.ts';
import { validateContent } from './validate-content.ts';

const STRANGE = [null, [], {}, [null], [{}], '', 'x', -3, true, { __proto__: 1 }];

/** The content with each of its parts, however deep, put out by something strange in turn. */
function* variants(content: unknown): Generator<unknown> {
	yield* STRANGE;
	if (typeof content !== 'object' || content === null) return;
	const copy = (part: unknown, key: string) => {
		const changed = Array.isArray(content) ? [...content] : { ...content };
		(changed as Record<string, unknown>)[key] = part;
		return changed;
	};
	for (const [key, part] of Object.entries(content)) for (const variant of variants(part)) yield copy(variant, key);
}

/** Enough of the instrument for every kind of item and part. */
const { items } = instrument;
const kinds = new Map(items.map((item) => [`${item.kind} ${item.answer} ${item.industry}`, item]));
const small = { ...instrument, items: [...kinds.values()] };

it.each([
	['pack', pack],
	['instrument', small]
])('a strange part anywhere is either sound or told in sentences: %s', { timeout: 60_000 }, (_, content) => {
	let count = 0;
	for (const variant of variants(content)) {
		const validated = validateContent(JSON.stringify(variant), { instrument, roleFacts });
		const faults = validated.ok ? [] : validated.faults;
		for (const fault of faults) expect(contentSentence(fault)).not.toContain('undefined');
		count += faults.length;
	}
	expect(count).toBeGreaterThan(100);
});
