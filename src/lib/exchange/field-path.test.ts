import { expect, it } from 'vitest';
import { fieldPath, type Path } from './field-path.ts';

const rows: [Path, string][] = [
	[[], ''],
	[['format'], 'format'],
	[['answers', 'process-queues'], 'answers.process-queues'],
	[['form', 'modules', 1], 'form.modules[1]'],
	[['', 'a'], '[""].a'],
	[['answers', 'two words'], 'answers["two words"]'],
	[['answers', '\u001b[2J'], 'answers["\\u001b[2J"]']
];

it.each(rows)('writes %j', (path, text) => {
	expect(fieldPath(path)).toBe(text);
});
