import { findBrowser } from './browser.js';

/** Keeps Chromium from talking to anyone but the page, and lets it run where there is no display. */
const args = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * How the tests and benchmarks launch Chromium. The program is looked up only when it is asked for, since a plain build
 * reads the same configuration.
 */
export function chromium() {
	return {
		get executablePath() {
			return findBrowser() ?? undefined;
		},
		args: process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args
	};
}
