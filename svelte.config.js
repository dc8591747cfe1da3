import adapter from '@sveltejs/adapter-node';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sources } from './src/cli/ground/build.js';
import { fingerprint } from './src/cli/ground/fingerprint.js';

/** Kit allows its own inline scripts by their hash; the one in app.html needs the same. */
const inlineScript = readFileSync('src/app.html', 'utf8').match(/<script>([^]*?)<\/script>/)?.[1] ?? '';
const inlineHash = createHash('sha256').update(inlineScript).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true }),
		// A page brings its own styles: on a slow line one more round trip costs more than the bytes.
		inlineStyleThreshold: 20_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${inlineHash}`],
				'style-src': ['self'],
				// The one style attribute of Kit's own live region, which says the title of each new page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none']
			}
		},
		// Registered by hand, after the first screen has settled: see src/lib/flow/offline.svelte.ts.
		serviceWorker: { register: false },
		// Named by what it is made from, and not by the hour: the same sources give the same files, to the byte.
		version: { name: fingerprint('.', sources).slice(0, 16) },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
