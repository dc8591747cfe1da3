import { expect, it } from 'vitest';
import { root, withProjectPath, withoutProjectPath } from '../../src/cli/ground/environment.js';
import { findBrowser } from './browser.js';

const PATH = `${root}node_modules/.bin:/usr/bin:/bin`;

it('puts Node 24 and the project’s programs first, once', () => {
	const { PATH: path } = withProjectPath({ PATH });
	expect(path).toBe(`${root}node_modules/node/bin:${root}node_modules/.bin:/usr/bin:/bin`);
});

it('installs without the packages that are about to go', () => {
	expect(withoutProjectPath({ PATH }).PATH).toBe('/usr/bin:/bin');
});

it('keeps NODE_ENV from leaving packages out or building another app', () => {
	expect(withProjectPath({ PATH, NODE_ENV: 'development' }).NODE_ENV).toBeUndefined();
	expect(withoutProjectPath({ PATH, NODE_ENV: 'production' }).NODE_ENV).toBeUndefined();
});

it.each(['/no/such/browser', '/bin/false'])('refuses COO_FIT_BROWSER=%s instead of taking another', (path) => {
	expect(() => findBrowser({ PATH, COO_FIT_BROWSER: path })).toThrow(`COO_FIT_BROWSER is "${path}"`);
});
