import { describe, expect, it } from 'vitest';
import { importsOf, type Import } from './imports.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

interface Layer {
	files: RegExp;
	/** Packages, and folders or files of src/, that they may import. */
	may: string[];
	/** What they may import only at the moment it is needed, so that no first screen waits for it. */
	lazily?: string[];
	/** What they may import for its types alone: nothing of it is there when the product runs. */
	types?: string[];
}

/** The long words of a language are data that a page hands on: what shows them knows their shape and no more. */
const WORDS = ['lib/content/words/words.ts', 'lib/content/question.ts'];

/** Who may import whom. The first layer that a file belongs to counts. */
const LAYERS: Layer[] = [
	{ files: /^lib\/core\/statistics\/(normal|t-quantile)\.ts$/, may: ['@stdlib/'] },
	{ files: /^lib\/core\/statistics\//, may: ['lib/core/statistics/'] },
	{ files: /^lib\/core\/instrument\//, may: ['lib/core/instrument/'] },
	{
		files: /^lib\/core\/worksample\//,
		may: ['lib/core/worksample/', 'lib/core/instrument/', 'lib/core/statistics/']
	},
	{
		files: /^lib\/core\/scoring\//,
		may: ['lib/core/scoring/', 'lib/core/worksample/', 'lib/core/instrument/', 'lib/core/statistics/']
	},
	{ files: /^lib\/core\/groups\/pair-up\.ts$/, may: ['lib/core/groups/', 'edmonds-blossom'] },
	{
		files: /^lib\/core\/groups\//,
		may: ['lib/core/groups/', 'lib/core/scoring/', 'lib/core/instrument/', 'lib/core/statistics/']
	},
	{ files: /^lib\/core\//, may: ['lib/core/'] },
	{
		files: /^lib\/content\/words\.server\.ts$/,
		may: ['lib/content/', 'lib/i18n/keep-together.ts'],
		types: ['lib/i18n/languages.ts']
	},
	{ files: /^lib\/content\//, may: ['lib/content/'], types: ['lib/core/', 'lib/i18n/languages.ts'] },
	{ files: /^lib\/i18n\//, may: ['lib/i18n/', '@lingui/', 'svelte'] },
	{ files: /^lib\/exchange\//, may: ['lib/exchange/', 'lib/core/', 'lib/i18n/languages.ts', 'valibot'] },
	{ files: /^lib\/flow\/.*\.svelte\.ts$/, may: ['lib/flow/', 'lib/core/', 'xstate', 'svelte'] },
	{ files: /^lib\/flow\//, may: ['lib/flow/', 'lib/core/', 'xstate'] },
	{ files: /^lib\/charts\/draw\.ts$/, may: ['chart.js'] },
	{
		files: /^lib\/charts\//,
		may: ['lib/charts/', 'lib/core/', 'lib/i18n/', 'svelte'],
		types: ['chart.js', ...WORDS]
	},
	{ files: /^lib\/plan\/plan-calendar\.ts$/, may: ['lib/plan/', 'ical-generator'] },
	{ files: /^lib\/plan\//, may: ['lib/plan/', 'lib/core/'], types: ['lib/content/words/words.ts'] },
	{ files: /^lib\/history\/qr-picture\.ts$/, may: ['uqr'] },
	{ files: /^lib\/history\/link-bytes\.ts$/, may: ['lib/history/', 'lib/core/', 'fflate'] },
	{
		files: /^lib\/history\//,
		may: ['lib/history/', 'lib/core/', 'lib/exchange/', 'lib/flow/saved-run.ts', 'svelte']
	},
	{ files: /^lib\/profile\/.*\.svelte\.ts$/, may: ['lib/profile/', 'lib/core/', 'svelte'] },
	{ files: /^lib\/profile\//, may: ['lib/profile/', 'lib/core/'] },
	{
		files: /^lib\/server\/ports\//,
		may: [],
		types: ['lib/server/ports/', 'lib/core/', 'lib/flow/workshop-events.ts', 'lib/i18n/languages.ts']
	},
	{
		files: /^lib\/server\/stores\//,
		may: ['lib/server/stores/', 'lib/server/ports/', 'lib/server/services/chain-hash.ts', 'kysely', 'pg', 'node:'],
		types: ['lib/core/', 'lib/flow/workshop-events.ts', 'lib/i18n/languages.ts']
	},
	{
		files: /^lib\/server\/services\//,
		may: [
			'lib/server/services/',
			'lib/server/ports/',
			'lib/core/',
			'lib/flow/',
			'lib/exchange/',
			'lib/content/',
			'lib/i18n/day-format.ts',
			'lib/i18n/languages.ts',
			'csv-parse',
			'csv-stringify',
			'node:'
		],
		types: ['lib/server/app.ts', 'lib/server/auth/person.ts']
	},
	{
		files: /^lib\/server\/mail\//,
		may: [
			'lib/server/mail/',
			'lib/server/services/',
			'lib/server/logger.ts',
			'lib/server/fault-of.ts',
			'lib/content/mail-words.ts',
			'lib/i18n/day-format.ts',
			'lib/i18n/languages.ts',
			'nodemailer',
			'node:'
		],
		types: ['lib/server/']
	},
	{
		files: /^lib\/server\/webhooks\//,
		may: ['lib/server/webhooks/', 'lib/server/services/record.ts', 'ipaddr.js', 'standardwebhooks', 'node:'],
		types: ['lib/server/']
	},
	{ files: /^lib\/server\/live\//, may: ['lib/server/', 'lib/flow/', 'ipaddr.js', 'valibot', 'node:'] },
	{
		files: /^lib\/server\/auth\//,
		may: [
			'lib/server/auth/',
			'lib/server/services/record.ts',
			'lib/server/ports/workshops.ts',
			'lib/server/read-form.ts',
			// Who is refused is told so in the language of the page.
			'lib/i18n/',
			'better-auth',
			'@better-auth/',
			'@sveltejs/kit',
			'uqr',
			'valibot',
			'node:'
		],
		types: ['lib/server/']
	},
	{
		files: /^lib\/server\//,
		may: [
			'lib/server/',
			'lib/core/',
			'lib/content/',
			'lib/exchange/',
			'lib/i18n/languages.ts',
			'better-auth/db/',
			'@valibot/to-json-schema',
			'rate-limiter-flexible',
			'pino',
			'valibot',
			'node:'
		]
	},
	{
		// What runs on the server beside a page: it asks services and the ports of the app, and no store.
		files: /^routes\/.*\+(page|layout)?\.?server\.ts$/,
		may: ['lib/', '@sveltejs/kit', '$app/', 'node:'],
		types: ['$types']
	},
	{
		files: /^lib\/manual\//,
		may: ['lib/manual/', 'lib/core/', 'lib/content/', 'lib/i18n/', 'lib/flow/forms.ts', 'lib/flow/minutes.ts']
	},
	{ files: /^lib\/ui\/passkey\.ts$/, may: [], lazily: ['@simplewebauthn/browser'] },
	{
		files: /^lib\/ui\//,
		may: [
			'lib/ui/',
			'lib/core/',
			'lib/flow/',
			'lib/charts/',
			'lib/plan/',
			'lib/history/',
			'lib/profile/',
			'lib/i18n/',
			'lib/content/fill.ts',
			'svelte',
			'$app/'
		],
		lazily: ['lib/exchange/'],
		types: ['lib/exchange/', 'lib/manual/manual.ts', ...WORDS]
	},
	{
		files: /^routes\//,
		may: ['lib/', 'app.css', 'svelte', '$app/', '@fontsource-variable/'],
		types: ['$types', '@sveltejs/kit']
	},
	{
		files: /^cli\//,
		may: [
			...['cli/', 'lib/core/', 'lib/content/', 'lib/exchange/', 'lib/manual/', 'node:', '(computed)'],
			...['lib/i18n/languages.ts', 'lib/i18n/messages/', 'lib/i18n/translate.ts', '@lingui/message-utils/'],
			'lib/server/upkeep.ts'
		]
	},
	{ files: /^params\//, may: ['lib/i18n/'] },
	{ files: /^service-worker\.ts$/, may: ['lib/i18n/', '$service-worker'] },
	{ files: /^hooks\.server\.ts$/, may: ['lib/i18n/', 'lib/server/', '$app/environment'], types: ['@sveltejs/kit'] },
	{ files: /^app\.d\.ts$/, may: [], types: ['lib/i18n/', 'lib/server/'] }
];

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
		['lib/manual/a.ts', `import { Quiz } from '../flow/quiz.svelte.ts';`],
		['lib/flow/a.ts', `import { createSubscriber } from 'svelte/reactivity';`],
		['lib/flow/a.svelte.ts', `import { Chart } from 'chart.js';`],
		['lib/charts/a.svelte', `<script lang="ts">\n\timport { Chart } from 'chart.js';\n</script>`],
		['lib/charts/a.ts', `import { Chart } from './draw.ts';`],
		['lib/charts/a.ts', `import type { Quiz } from '#lib/flow/quiz.svelte.ts';`],
		['lib/ui/a.svelte', `\timport { buildManual } from '#lib/manual/build-manual.ts';`],
		['lib/plan/a.ts', `import type { Quiz } from '../flow/quiz.svelte.ts';`],
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
		['lib/server/a.ts', `import { Quiz } from '../flow/quiz.svelte.ts';`],
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
