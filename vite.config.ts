import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { renderOnServer } from './tests/component/render-on-server.ts';
import { serveEvents } from './tests/component/serve-events.ts';
import { chromium } from './tests/ground/chromium.js';

/**
 * What every page needs travels as one file: on a slow line a round trip costs more than the bytes. Chart code and what only the
 * result or a candidate needs stay apart.
 */
const base =
	/node_modules\/(svelte|esm-env|xstate|@lingui|@sveltejs\/kit(?!.*forms)|devalue)\/|src\/lib\/(flow\/(?!asked|candidate|workshop)|i18n\/(languages|translate))|src\/lib\/ui\/site\//;

/**
 * What turns answers into a result, and keeps it, is wanted whole or not at all; small parts of it help to draw what is there
 * already.
 */
const scoring =
	/src\/lib\/(core\/(scoring|worksample)\/(?!is-held-back|shape|form-items)|history\/(entry-key|keep-result)|ui\/result\/score-quiz)/;

/** Verdicts, gap chart (without the code that draws it) and plan: what the welcome page shows of a result, as one file. */
const gaps = /src\/lib\/(charts\/(gap-|chart-canvas|load-charts|look)|ui\/(result\/verdicts|plan\/plan-block))/;

/** What Vite has made small is made smaller still: the first question waits for every byte. */
const smaller: Plugin = {
	name: 'smaller',
	apply: 'build',
	async generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== 'chunk') continue;
			// What one run leaves, the next can make smaller again.
			for (let before = Infinity; chunk.code.length < before;) {
				before = chunk.code.length;
				const { code } = await minify(chunk.code, { ecma: 2020, module: true, compress: { passes: 2 } });
				chunk.code = code!;
			}
		}
	}
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), !isSsrBuild && smaller],
	build: isSsrBuild
		? {}
		: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{ name: 'base', test: base, priority: 1 },
								{ name: 'scoring', test: scoring },
								{ name: 'gaps', test: gaps },
								{ name: 'choices', test: /src\/lib\/ui\/fields\/choice/ },
								{ name: 'table', test: /src\/lib\/(charts\/report|ui\/rows)-table/ }
							]
						}
					}
				},
				// What a page needs stands in its head already; asking for it again holds up the first question.
				modulePreload: { resolveDependencies: () => [] }
			},
	test: {
		// Many tests wait for a process or a database: a core left free would be idle.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'tests/e2e/**', 'node_modules/**']
				}
			},
			{
				extends: true,
				// The conditions that it would set push out Vite's own for the browser.
				plugins: [svelteTesting({ resolveBrowser: false })],
				// Found only in the middle of a run, a package would reload the page under the tests.
				optimizeDeps: {
					include: [
						'@lingui/core',
						'@lingui/message-utils/compileMessage',
						'chart.js',
						'fast-check',
						'valibot',
						'xstate'
					].concat(['cdf', 'pdf', 'quantile'].map((part) => `@stdlib/stats-base-dists-normal-${part}`))
				},
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						commands: { renderOnServer, serveEvents },
						provider: playwright({ launchOptions: chromium() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
}));
