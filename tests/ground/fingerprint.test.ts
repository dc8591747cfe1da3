import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fingerprint } from '../../src/cli/ground/fingerprint.js';

function project() {
	const folder = mkdtempSync(join(tmpdir(), 'coo-fit-fingerprint-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'src/deep'), { recursive: true });
	writeFileSync(join(folder, 'src/deep/a.ts'), 'a');
	writeFileSync(join(folder, 'src/b.ts'), 'b');
	return folder;
}

const of = (folder: string) => fingerprint(folder, ['src', 'static']);

it('is the same for the same content, whenever it was written', () => {
	const [one, other] = [project(), project()];
	utimesSync(join(other, 'src/b.ts'), 0, 0);
	expect(of(one)).toBe(of(other));
});

it.each<[string, (folder: string) => void]>([
	['a changed file', (folder) => writeFileSync(join(folder, 'src/deep/a.ts'), 'A')],
	['a new file', (folder) => writeFileSync(join(folder, 'src/c.ts'), '')],
	['a lost file', (folder) => rmSync(join(folder, 'src/b.ts'))],
	['a renamed file', (folder) => renameSync(join(folder, 'src/b.ts'), join(folder, 'src/c.ts'))],
	[
		'a new folder of files',
		(folder) => (mkdirSync(join(folder, 'static')), writeFileSync(join(folder, 'static/x'), ''))
	],
	[
		'bytes moved to the next file',
		(folder) => (writeFileSync(join(folder, 'src/b.ts'), ''), writeFileSync(join(folder, 'src/deep/a.ts'), 'ba'))
	]
])('changes with %s', (_, change) => {
	const folder = project();
	const before = of(folder);
	change(folder);
	expect(of(folder)).not.toBe(before);
});
