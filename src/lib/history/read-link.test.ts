import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySheet } from '../../../tests/fixtures/any-sheet.ts';
import { sheet as someSheet } from '../../../tests/e2e/fixtures/sheet.ts';
import { instrument } from '../content/instrument.ts';
import { toBase64url } from './base64url.ts';
import { packText, TEXT_LIMIT } from './link-bytes.ts';
import { isLink, readLink } from './read-link.ts';
import { LINK_LIMIT, writeLink } from './write-link.ts';

const sheet = { ...someSheet, timing: {} };
const link = writeLink(sheet, 90)!;
const read = (hash: string) => readLink(hash, instrument);
/** A link that is whole and holds this. */
const holding = (content: unknown) => holdingText(JSON.stringify(content));
const holdingText = (text: string) => `1${toBase64url(packText(text))}`;
const content = { confidence: 90, ...sheet, format: undefined, timing: undefined };

const deep = instrument.competencies.map((id) => `deep:${id}`);
describe.each([
	['quick', ['facts:quick', 'core'], 400],
	['full', ['facts', 'core', ...deep], 1300]
] as const)('a link to a result of the %s form', (_, modules, longest) => {
	it('gives back the answers and the certainty, whatever they are, and stays short', () => {
		const certainty = fc.constantFrom(80, 90, 95);
		fc.assert(
			fc.property(anySheet(instrument, [...modules]), certainty, (sheet, confidence) => {
				const link = writeLink(sheet, confidence)!;
				expect(read(link)).toEqual({ ok: true, sheet, confidence });
				expect(link.length).toBeLessThan(longest);
				expect(isLink(link)).toBe(true);
			}),
			{ seed: 20261122, numRuns: 60 }
		);
	});
});

it('a link leaves out how long each answer took', () => {
	expect(writeLink(someSheet, 90)).toBe(link);
	expect(Object.keys(someSheet.timing)).not.toEqual([]);
});

// Made when links of this version were first written: it opens for ever.
it('a link of long ago opens', () => {
	const old =
		'17ikHZc3auRGAMAxE0ZYYAqjOvWOGRHto7ZCYRIHBGv7DYd-Hfxj2PM5rHpgyp8FCKIAy-1G3Ay9Ikjg9rCFK40GMES6BswhNgTEzNtm1IqQZev_RfjbWroOMBv3hE2qRzYTDEmIg_LAr3sAwobEHQgtWUuAjApL9_ZAx3dvqDqdCOvoii5cW7qK2duo2TEtkxtOq2Xij_HLr9cm2OZqhxsqmWnbQunbR_lR3pHkh81KEG0_ea-A2vMd4AA';
	expect(read(old)).toEqual({ ok: true, sheet, confidence: 90 });
});

describe('a link to a result that was read against an edited profile', () => {
	const edit = {
		of: 'coo@1.0.0',
		author: 'Anna Żak',
		date: '2026-11-20',
		reason: 'A second plant opens next year.',
		competencies: { process: { target: 90 } },
		facts: {}
	};

	it('brings the edit along', () => {
		expect(read(writeLink(sheet, 90, edit)!)).toEqual({ ok: true, sheet, confidence: 90, edit });
	});

	it('is checked by the FNV-1a hash of its bytes in UTF-8', () => {
		const check = packText('Żak').subarray(0, 4);
		// From the definition in Python, over 'Żak'.encode().
		expect([...check]).toEqual([0x90, 0x1e, 0xab, 0x71]);
	});

	it('is refused where the edit is not sound, with the field', () => {
		const wrong = { ...edit, competencies: { process: { target: 99 } } };
		expect(read(writeLink(sheet, 90, wrong)!)).toMatchObject({
			ok: false,
			fault: { code: 'value', field: 'profile.competencies.process.target' }
		});
	});
});

describe('a link that is not whole', () => {
	it('is told as cut off, wherever it was cut', () => {
		for (let length = 1; length < link.length; length += 1) {
			expect(read(link.slice(0, length)), `${length}`).toEqual({ ok: false, link: 'cut-off' });
		}
	});

	it('never gives other answers, whichever character was changed', () => {
		const outcomes = new Set<string>();
		for (let at = 1; at < link.length; at += 1) {
			const other = link[at] === 'A' ? 'B' : 'A';
			const changed = read(link.slice(0, at) + other + link.slice(at + 1));
			// The last two characters have bits to spare, which mean nothing.
			if (changed.ok) expect([at >= link.length - 2, changed.sheet]).toEqual([true, sheet]);
			else outcomes.add('link' in changed ? changed.link : changed.fault.code);
		}
		expect([...outcomes].sort()).toEqual(['broken', 'cut-off']);
	});
});

describe.each([
	['too long', `1${'A'.repeat(LINK_LIMIT)}`, 'too-long'],
	['of a later version', `2${link.slice(1)}`, 'later'],
	['with a space in it', `${link.slice(0, 50)} ${link.slice(50)}`, 'broken'],
	['with an escape that stands for nothing', '1%E0%A4%A', 'broken'],
	['with its beginning missing', link.slice(9), 'broken'],
	['with nothing in it', '1', 'cut-off'],
	['blown up beyond all links', holding('a'.repeat(TEXT_LIMIT)), 'broken'],
	[
		'with one list in the other, thousands deep',
		holdingText(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
		'broken'
	]
])('a link %s', (_, hash, fault) => {
	it(`is ${fault}`, () => {
		expect(read(hash)).toEqual({ ok: false, link: fault });
	});
});

describe('what a whole link holds is checked as a file is', () => {
	it.each([
		['no JSON object', 'minutes', 'missing', 'instrument'],
		['another version', { ...content, instrument: 'coo@0.9.0' }, 'instrument', 'instrument'],
		['no such question', { ...content, answers: { magic: 'a' } }, 'item', 'answers.magic'],
		['no such answer', { ...content, answers: { 'process-queues': 'galaxy' } }, 'option', 'answers.process-queues'],
		['no such certainty', { ...content, confidence: 99 }, 'value', 'confidence'],
		['more than belongs in it', { ...content, name: 'Anna' }, 'unknown', 'name']
	])('%s', (_, held, code, field) => {
		expect(read(holding(held))).toMatchObject({ ok: false, fault: { code, field } });
	});
});

it.each(['', 'content', 'plan', 'compare', 'result-1a2b3c'])('"%s" is a place on a page and no link', (hash) => {
	expect(isLink(hash)).toBe(false);
});
