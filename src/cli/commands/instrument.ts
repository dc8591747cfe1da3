import { instrument as coo } from '../../lib/content/instrument.ts';
import type { Item } from '../../lib/core/instrument/instrument.ts';
import { instrumentJson } from '../../lib/exchange/instrument-json.ts';
import { languages } from '../../lib/i18n/languages.ts';
import { Refusal } from '../ground/refusal.js';
import { alignedColumns } from './aligned-columns.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { toJson } from './to-json.ts';
import { itemsWords } from './words.ts';

/** `coo-fit instrument`: the instrument as JSON, or a listing of its items by module. */
export async function instrument(args: string[]): Promise<string> {
	const { values, positionals } = parseOptions(args, { json: { type: 'boolean' }, locale: { type: 'string' } });
	if (positionals.length > 0)
		throw new Refusal(`instrument takes no file, and "${positionals[0]}" was given. Leave it out.`);
	const locale = oneOf('locale', values.locale, languages);
	if (!values.json) return listing(await itemsWords(locale ?? 'en'));
	return toJson(instrumentJson(coo, locale && (await itemsWords(locale))));
}

function listing(words: Awaited<ReturnType<typeof itemsWords>>): string {
	const { id, version, items, competencies } = coo;
	const modules = [...new Set(items.map(({ module }) => module))];
	const row = (item: Item) => [`  ${item.id}`, item.kind, item.quick ? 'quick' : '', words[item.id]?.ask ?? ''];
	return [
		`${id}@${version}: ${items.length} items, ${competencies.length} competencies`,
		...modules.map((module) => {
			const own = items.filter((item) => item.module === module);
			return [`\n${module} (${own.length})`, ...alignedColumns(own.map(row))].join('\n');
		})
	].join('\n');
}
