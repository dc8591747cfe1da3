import { defineConfig } from '@playwright/test';
import { chromium } from '../ground/chromium.js';
import { NAME } from './fixtures/name.ts';

const browser = chromium();
/** It finds this computer and no other. */
const named = [
	`--host-resolver-rules=MAP ${NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
	'--unsafely-treat-insecure-origin-as-secure=*.coo-fit.test'
];

/** The built app in a real browser. Each worker has a server of its own: see fixtures/test.ts. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 3,
	retries: 0,
	reporter: 'list',
	timeout: 90_000,
	expect: { timeout: 10_000 },
	use: {
		browserName: 'chromium',
		launchOptions: { ...browser, args: [...browser.args, ...named] },
		locale: 'en-GB',
		viewport: { width: 1280, height: 800 },
		// Filling its cache is work that only the tests of it need.
		serviceWorkers: 'block'
	}
});
