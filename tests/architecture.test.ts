import { describe, expect, it } from 'vitest';
import { importsOf, type Import } from './imports.ts';
import { LAYERS } from './layers.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

/** What no browser ever receives. */
const isOfServer = (path: string) => /\bserver\.ts$|^lib\/server\//.test(path);
const isForTests = (path: string) => /\.test\.ts$|\/testing-/.test(path);

/** Commands for whoever runs the server reach it by one file. */
const isUpkeep = (file: string, target: string) => file.startsWith('cli/') && target === 'lib/server/upkeep.ts';

/** What holds for every layer. */
function isReserved(file: string, { target, manner }: Import): boolean {
	if (isOfServer(target))
		return !isOfServer(file) && !isUpkeep(file, target) && !(manner === 'type' && file === 'app.d.ts');
	if (/^lib\/server\/stores\//.test(target)) return !/^lib\/server\/(stores\/|(app|upkeep)\.ts$)/.test(file);
	if (isForTests(target)) return !isForTests(file);
	if (['lib/charts/draw.ts', 'lib/plan/plan-calendar.ts'].includes(target)) return manner !== 'lazy';
	return target.startsWith('lib/exchange/') && manner === 'static' && /^(routes|lib\/ui)\//.test(file);
}

function isWithin(target: string, places: string[] = []): boolean {
	return places.some((place) => target === place || target.startsWith(/[/:]$/.test(place) ? place : `${place}/`));
}

/** What a file under src/ imports and may not. */
function forbiddenImports(file: string, source: string): string[] {
	const layer = LAYERS.find(({ files }) => files.test(file));
	if (!layer) return [`${file} belongs to no layer`];
	const { may, lazily, types } = layer;
	const isAllowed = ({ target, manner }: Import) =>
		isWithin(target, may) ||
		(manner === 'lazy' && isWithin(target, lazily)) ||
		(manner === 'type' && isWithin(target, types));
	return importsOf(file, source)
		.filter((found) => !isAllowed(found) || isReserved(file, found))
		.map(({ target, manner }) => `${file} may not import ${target} (${manner})`);
}

const sources = projectFiles()
	.filter((path) => path.startsWith('src/') && /\.(ts|js|svelte)$/.test(path) && !/\.test\.ts$/.test(path))
	.map((path) => path.slice('src/'.length));

describe('who imports whom', () => {
	it('is as the table says', () => {
		expect(sources.flatMap((file) => forbiddenImports(file, readProjectFile(`src/${file}`)))).toEqual([]);
	});

	it.each([
		['lib/core/a.ts', `import { tick } from 'svelte';`],
		['lib/core/a.ts', `import type { Language } from '../i18n/languages.ts';`],
		['lib/core/a.ts', `import cdf from '@stdlib/stats-base-dists-normal-cdf';`],
		['lib/core/instrument/a.ts', `import type { Answer } from '../scoring/answer-sheet.ts';`],
		['lib/core/statistics/a.ts', `import { METHODS } from '../instrument/instrument.ts';`],
		['lib/core/worksample/a.ts', `import { shape } from '../scoring/shape.ts';`],
		['lib/core/scoring/a.ts', `import { checkEdit } from '../profile/check-edit.ts';`],
		['lib/content/a.ts', `import { score } from '../core/scoring/score.ts';`],
		['lib/content/a.ts', `import { type Item } from '../core/instrument/instrument.ts';`],
		['lib/content/a.ts', `const files = import.meta.glob<Part>(['../i18n/messages/*/*.ts'], { eager: true });`],
		['lib/i18n/a.ts', `export { instrument } from '../content/instrument.ts';`],
		['lib/exchange/a.ts', `import { instrument } from '../content/instrument.ts';`],
		['lib/exchange/a.ts', `import { number } from '../i18n/formats.ts';`],
		['lib/manual/a.ts', `import { Quiz } from '../flow/quiz/quiz.svelte.ts';`],
		['lib/flow/a.ts', `import { createSubscriber } from 'svelte/reactivity';`],
		['lib/flow/a.svelte.ts', `import { Chart } from 'chart.js';`],
		['lib/charts/a.svelte', `<script lang="ts">\n\timport { Chart } from 'chart.js';\n</script>`],
		['lib/charts/a.ts', `import { Chart } from './draw.ts';`],
		['lib/charts/a.ts', `import type { Quiz } from '#lib/flow/quiz/quiz.svelte.ts';`],
		['lib/ui/a.svelte', `\timport { buildManual } from '#lib/manual/build-manual.ts';`],
		['lib/plan/a.ts', `import type { Quiz } from '../flow/quiz/quiz.svelte.ts';`],
		['lib/plan/a.svelte.ts', `import { ICalCalendar } from 'ical-generator';`],
		['lib/ui/a.svelte', `\timport { planCalendar } from '#lib/plan/plan-calendar.ts';`],
		['lib/ui/a.svelte', `\timport {\n\t\tinstrument\n\t} from '#lib/content/instrument.ts';`],
		['lib/ui/a.svelte', `\timport { readFile } from '#lib/exchange/read-file.ts';`],
		['lib/ui/a.svelte', `\timport Page from '../../routes/+layout.svelte';`],
		['lib/ui/a.svelte', `\tawait import('#lib/i18n/catalogue.server.ts');`],
		['lib/ui/a.svelte', `\tawait import(address);`],
		['routes/+page.svelte', `\timport { words } from '#lib/content/words.server.ts';`],
		['routes/+page.svelte', `\timport { readFile } from '#lib/exchange/read-file.ts';`],
		['routes/+page.svelte', `\timport { loadPack } from '#lib/server/load-pack.ts';`],
		['routes/+page.ts', `\tawait import('#lib/server/load-pack.ts');`],
		['lib/ui/a.svelte', `\timport type { Extended } from '#lib/server/load-pack.ts';`],
		['lib/flow/a.ts', `import { loadPack } from '../server/load-pack.ts';`],
		['lib/server/a.ts', `import { Quiz } from '../flow/quiz/quiz.svelte.ts';`],
		['routes/+page.ts', `import { load } from './other/+page.ts';`],
		['routes/+page.ts', `import { testingInstrument } from '#lib/core/scoring/testing-instrument.ts';`],
		['cli/a.ts', `import { Quiz } from '../lib/flow/quiz.svelte.ts';`],
		['service-worker.ts', `import 'valibot';`],
		['shared/a.ts', ``]
	])('%s: %s is found', (file, source) => {
		expect(forbiddenImports(file, source)).toHaveLength(1);
	});

	it.each([
		['lib/core/statistics/normal.ts', `import cdf from '@stdlib/stats-base-dists-normal-cdf';`],
		['lib/core/scoring/a.ts', `import { METHODS } from '../instrument/instrument.ts';`],
		['lib/core/worksample/a.ts', `import { mean } from '../statistics/mean.ts';`],
		['lib/content/a.ts', `import type { Item } from '../core/instrument/instrument.ts';`],
		['lib/flow/a.svelte.ts', `import { createSubscriber } from 'svelte/reactivity';`],
		['lib/charts/a.svelte', `\timport type { Chart } from 'chart.js';\n\tvoid import('./draw.ts');`],
		['lib/ui/a.svelte', `\tawait import('#lib/exchange/read-file.ts');`],
		['routes/+page.server.ts', `import { words } from '#lib/content/words.server.ts';`],
		['routes/+page.server.ts', `import { loadPack } from '#lib/server/load-pack.ts';`],
		['routes/[lang=lang]/a.json/+server.ts', `import { loadPack } from '#lib/server/load-pack.ts';`],
		['lib/server/a.ts', `import { readFile } from 'node:fs/promises';`],
		['cli/a.js', `/** @param {import('node:http').Server} server */`]
	])('%s: %s is allowed', (file, source) => {
		expect(forbiddenImports(file, source)).toEqual([]);
	});
});
