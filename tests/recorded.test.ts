import { expect, it } from 'vitest';
import { ERASURES, RECORDED } from '../src/lib/server/ports/audit.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

it('everything that is recorded has words', () => {
	const sources = projectFiles().filter((path) => /^src\/(lib\/server|routes)\/.*(?<!\.test)\.ts$/.test(path));
	const found = new Set(
		sources.flatMap((path) => {
			const source = readProjectFile(path);
			return [...source.matchAll(/\baction: '([a-z]+\.[a-z-]+)'/g)].map(([, action = '']) => action);
		})
	);
	expect(found.size).toBeGreaterThan(3);
	expect([...found].filter((action) => !RECORDED.some((known) => known === action))).toEqual([]);
	expect(ERASURES.filter((action) => !RECORDED.includes(action))).toEqual([]);
});
