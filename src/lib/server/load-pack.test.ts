import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import pack from '../../../tests/fixtures/pack.json';
import { instrument } from '../content/instrument.ts';
import { question } from '../content/question.ts';
import { loadPack } from './load-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'coo-fit-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: unknown): string {
	const file = join(folder, 'pack.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
}

describe('the pack that COO_FIT_PACK names', () => {
	it('is merged into the instrument, words and all', async () => {
		const { instrument: extended, words } = await loadPack(written(pack));
		expect(extended.version).toBe(`${instrument.version}+plant.1.0.0`);
		expect(extended.items).toHaveLength(instrument.items.length + 2);
		expect(words).toEqual(pack.words);
	});

	it('may be none', async () => {
		expect(await loadPack(null)).toEqual({ instrument, words: {} });
	});

	it('is refused with every fault it has', async () => {
		const [scenario, sample] = pack.items;
		const items = [
			{ ...scenario, sources: [] },
			{ ...sample, tolerance: 3 }
		];
		const file = written({ ...pack, items });
		await expect(loadPack(file)).rejects.toThrow(
			/pack\.json: 3 faults\.\n {2}process-late-parts, sources: .*\n {2}finance-overtime, nearMiss: .*\n {2}finance-overtime, tolerance: /
		);
	});

	it('is no instrument, and a file that there is', async () => {
		await expect(loadPack(written(instrument))).rejects.toThrow('is an instrument');
		await expect(loadPack(join(folder, 'nowhere.json'))).rejects.toThrow('ENOENT');
	});

	it('goes to a candidate without keys and right answers', async () => {
		const { instrument: extended, words } = await loadPack(written(pack));
		for (const { id } of pack.items) {
			const item = extended.items.find((one) => one.id === id)!;
			expect(JSON.stringify(question(item, words.en![id]!))).not.toMatch(/"(key|right|nearMiss|tolerance|points)"/);
		}
	});
});
