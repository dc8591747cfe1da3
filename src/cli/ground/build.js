import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, withProjectPath } from './environment.js';
import { refusalFrom } from './explain.js';
import { fingerprint } from './fingerprint.js';
import { run } from './run.js';

/** Everything that a build is made from, relative to the root. */
export const sources = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

/** What the build was made from. A new build empties its folder first, so the stamp never outlives it. */
const stamp = join(root, 'build/.fingerprint');

/** Builds unless the last build was made from the same sources. */
export async function ensureBuild() {
	const made = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
	if (made !== fingerprint(root, sources)) await build();
}

/** Builds, and remembers from what. */
export async function build() {
	console.log('Building …');
	const madeFrom = fingerprint(root, sources);
	const { code, output } = await run('npm', ['run', 'build'], { cwd: root, env: withProjectPath() });
	if (code !== 0) throw refusalFrom(output, 'COO Fit could not be built, for the reason above.');
	writeFileSync(stamp, madeFrom);
}
