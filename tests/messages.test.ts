import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../src/lib/i18n/languages.ts';
import { importsOf } from './imports.ts';
import { projectFiles, readProjectFile } from './project-files.ts';
import { putTogether, PUT_TOGETHER, spokenIds } from './spoken-ids.ts';
import { leftInEnglish, mismatches, OWN_LETTERS } from './texts.ts';

const files = import.meta.glob<Record<string, string>>('../src/lib/i18n/messages/*/*.ts', {
	import: 'messages',
	eager: true
});
const partsOf = (language: Language) =>
	Object.keys(files).flatMap((path) => path.match(new RegExp(`/${language}/(.*)\\.ts$`))?.[1] ?? []);
const parts = partsOf('en');
const messagesOf = (language: Language, part: string) => files[`../src/lib/i18n/messages/${language}/${part}.ts`] ?? {};
const english = new Map(parts.flatMap((part) => Object.entries(messagesOf('en', part))));

/** The names of the values that a message takes, each once, in alphabetical order. */
function placeholders(message: CompiledMessage): string[] {
	const names = message.flatMap((token) => {
		if (typeof token === 'string') return [];
		const [name, , format] = token;
		const within = Object(format) === format ? Object.values(format as Record<string, CompiledMessage>) : [];
		return [name, ...within.filter(Array.isArray).flatMap(placeholders)];
	});
	return [...new Set(names)].filter((name) => name !== '#').sort();
}

/** The plural categories that some block of a message lacks. Written-out numbers of areas need none: those are 0 … 7, and 8. */
function missingCategories(message: CompiledMessage, language: Language): string[] {
	const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	return message.flatMap((token) => {
		if (typeof token === 'string' || token[1] !== 'plural') return [];
		const choices = Object(token[2]) as Record<string, CompiledMessage>;
		const isWrittenOut = [0, 1, 2, 3, 4, 5, 6, 7].every((number) => Object.hasOwn(choices, number));
		return isWrittenOut ? [] : needed.filter((category) => !Object.hasOwn(choices, category));
	});
}

it('every message has one id', () => {
	expect(english.size).toBe(parts.flatMap((part) => Object.keys(messagesOf('en', part))).length);
});

describe.each(languages)('the messages in %s', (language) => {
	it('are in the same parts', () => {
		expect(mismatches(parts, partsOf(language))).toEqual([]);
	});

	describe.each(parts)('%s', (part) => {
		const entries = Object.entries(messagesOf(language, part));

		it('have the same ids', () => {
			const found = entries.map(([id]) => id);
			expect(mismatches(Object.keys(messagesOf('en', part)), found)).toEqual([]);
		});

		it('can be compiled, take the same values, and know every plural of the language', () => {
			for (const [id, text] of entries) {
				const message = compileMessageOrThrow(text);
				expect(placeholders(message), id).toEqual(placeholders(compileMessageOrThrow(english.get(id) ?? '')));
				expect(missingCategories(message, language), id).toEqual([]);
			}
		});
	});
});

describe.each(['da', 'pl'] as const)('the messages in %s, written and not copied,', (language) => {
	it.each(parts)('are left in English nowhere: %s', (part) => {
		expect(leftInEnglish(Object.entries(messagesOf(language, part)), english)).toEqual([]);
	});

	it.each(parts)('have letters of their own: %s', (part) => {
		expect(Object.values(messagesOf(language, part)).join('\n')).toMatch(OWN_LETTERS[language]);
	});
});

describe('what is wrong in a message is noticed', () => {
	it('a brace that is not closed', () => {
		expect(() => compileMessageOrThrow('{count, plural, one {x}')).toThrow();
	});

	it('another value, also inside a plural', () => {
		const message = compileMessageOrThrow('{count, plural, one {# of {all}} other {#}}: {name}');
		expect(placeholders(message)).toEqual(['all', 'count', 'name']);
	});

	it('a plural that Polish has and English does not', () => {
		const message = compileMessageOrThrow('{count, plural, one {# pytanie} other {# pytania}}');
		expect(missingCategories(message, 'pl')).toEqual(['few', 'many']);
		expect(missingCategories(message, 'en')).toEqual([]);
	});
});

/** What may speak; the core, whose figures have names much like ids, says nothing. */
const sources = new Map(
	projectFiles()
		.filter(
			(path) => /^src\/(lib\/(?!core\/)|routes\/).*\.(svelte|ts)$/.test(path) && !/\.test\.ts$|\/messages\//.test(path)
		)
		.map((path) => [path.slice('src/'.length), readProjectFile(path)])
);
const all = [...sources.values()].join('\n');

describe('the interface', () => {
	it('puts together only ids that are known', () => {
		expect(mismatches(Object.keys(PUT_TOGETHER), [...new Set(putTogether(all))])).toEqual([]);
		const ids = Object.keys(PUT_TOGETHER).flatMap((id) => spokenIds(`\`${id}\``));
		expect(ids.filter((id) => !english.has(id))).toEqual([]);
	});

	it('uses every message', () => {
		const used = new Set(spokenIds(all));
		expect([...english.keys()].filter((id) => !used.has(id))).toEqual([]);
	});
});

/** A file and all that it brings in, directly or through others, of our own. */
function closure(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file) || !sources.has(file)) return seen;
	seen.add(file);
	for (const { target } of importsOf(file, sources.get(file) ?? '')) closure(target, seen);
	return seen;
}

/** The layouts that a page stands in; those of people who run screenings, of candidates and of people in a workshop stand apart from the quiz. */
const layoutsOf = (page: string) => {
	const group = page.match(/\/(\((?:team|candidate|participant)\))\//)?.[1];
	return [
		'routes/+layout.svelte',
		group ? `routes/[lang=lang]/${group}/+layout@.svelte` : 'routes/[lang=lang]/+layout.svelte'
	];
};
const pages = [...sources.keys()].filter((path) => path.endsWith('/+page.svelte'));

describe('every page loads the parts that it speaks from, and no others', () => {
	it.each(pages)('%s', (page) => {
		const shown = new Set([...layoutsOf(page), page].flatMap((file) => [...closure(file)]));
		const spoken = new Set(spokenIds([...shown].map((file) => sources.get(file)).join('\n')));
		const wanted = parts.filter((part) => Object.keys(messagesOf('en', part)).some((id) => spoken.has(id)));
		const call = sources.get(page.replace('.svelte', '.server.ts'))?.match(/catalogue\(\s*params\.lang,([^)]*)\)/)?.[1];
		expect(mismatches(wanted, call?.match(/[\w-]+/g) ?? [])).toEqual([]);
	});
});
