/** @typedef {import('./loaded.js').Loaded} Loaded */
/** @typedef {'en' | 'da' | 'pl'} Language */

/** What Chart.js says when it gets no canvas; no minifier may change it. */
const chartMark = 'Failed to create chart';

/** Letters and spaces alone stand the same in markup, data and code. */
const plain = /[\p{Letter} ]{24,}/gu;

/** @param {Loaded[]} files */
export const hasChartCode = (files) => files.some(({ text }) => text.includes(chartMark));

/**
 * The languages of the questions in what was loaded.
 * @param {Loaded[]} files
 * @returns {Promise<string[]>}
 */
export async function languagesIn(files) {
	const text = files.map((file) => file.text).join('\n');
	const all = Object.entries(await sentences());
	return all.filter(([, said]) => said.some((sentence) => text.includes(sentence))).map(([language]) => language);
}

/** @returns {Promise<Record<Language, string[]>>} */
async function sentences() {
	const [en, da, pl] = await Promise.all([
		import('../../src/lib/content/words/en/items.ts'),
		import('../../src/lib/content/words/da/items.ts'),
		import('../../src/lib/content/words/pl/items.ts')
	]);
	return { en: plainParts(en.items), da: plainParts(da.items), pl: plainParts(pl.items) };
}

/** @param {import('../../src/lib/content/words/words.ts').ItemsWords} items */
function plainParts(items) {
	return Object.values(items).flatMap(({ ask, options = {} }) =>
		[ask, ...Object.values(options)].flatMap((text) => text.match(plain) ?? [])
	);
}
