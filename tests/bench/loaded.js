import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {'script' | 'page' | 'data' | 'style' | 'font' | 'other'} Kind */
/** @typedef {{ name: string, kind: Kind, text: string, size: number }} Loaded `size` in bytes as sent with brotli */

/** How long nothing may be on its way before a page counts as loaded, in milliseconds. */
const quiet = 500;

/** @type {[RegExp, Kind][]} */
const kinds = [
	[/javascript/, 'script'],
	[/html/, 'page'],
	[/json/, 'data'],
	[/css/, 'style'],
	[/font/, 'font']
];

/**
 * Notes everything that a page loads from now on.
 * @param {import('@playwright/test').Page} page
 * @returns {() => Promise<Loaded[]>} what has been loaded so far, once nothing more is on its way; fails, by name, on a file that cannot be read
 */
export function watch(page) {
	/** @type {Promise<Loaded | null>[]} */
	const responses = [];
	let underWay = 0;
	let last = performance.now();
	const done = () => {
		underWay -= 1;
		last = performance.now();
	};
	page.on('request', () => (underWay += 1));
	page.on('requestfinished', done);
	page.on('requestfailed', done);
	page.on('response', (response) => {
		const file = read(response);
		// Who asks for the files meets the fault; a file that nobody asks for any more may not end the process.
		file.catch(() => {});
		responses.push(file);
	});
	return async () => {
		while (underWay > 0 || performance.now() - last < quiet) await sleep(50);
		const files = (await Promise.all(responses)).filter((file) => file !== null);
		return [...new Map(files.map((file) => [file.name, file])).values()];
	};
}

/**
 * @param {import('@playwright/test').Response} response
 * @returns {Promise<Loaded | null>} null for a redirect, which brings nothing
 */
async function read(response) {
	if (response.status() !== 200) return null;
	const name = new URL(response.url()).pathname;
	const body = await response.body().catch((cause) => {
		throw new Error(`${name} was loaded, and its body could not be read, so its size is not known.`, { cause });
	});
	const kind = kinds.find(([type]) => type.test(response.headers()['content-type'] ?? ''))?.[1] ?? 'other';
	if (kind === 'font' || kind === 'other') return { name, kind, text: '', size: body.length };
	const text = body.toString();
	return { name, kind, text, size: brotli(text) };
}

/**
 * As adapter-node compresses ahead of time.
 * @param {string} text
 */
function brotli(text) {
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text)
	};
	return brotliCompressSync(text, { params }).length;
}

/**
 * @param {Loaded[]} files
 * @param {Kind} kind
 */
export function sizeOf(files, kind) {
	return files.filter((file) => file.kind === kind).reduce((sum, { size }) => sum + size, 0);
}
