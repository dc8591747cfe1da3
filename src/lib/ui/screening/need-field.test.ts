import { expect, it } from 'vitest';
import { needField } from './need-field.ts';

it.each([
	[{ need: 'closes-order' }, 'closesAt'],
	[{ need: 'erase-later' }, 'eraseOn'],
	[{ need: 'language-used', language: 'pl' as const, count: 2 }, 'languages'],
	[{ need: 'job-on-future' }, 'on'],
	[{ need: 'job-reason' }, 'reason'],
	[{ need: 'notice-rights', language: 'da' as const }, 'notice-da-rights'],
	[{ need: 'weights' }, null]
])('%j is met in the field %s', (need, field) => {
	expect(needField(need)).toBe(field);
});
