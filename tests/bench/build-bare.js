import { join } from 'node:path';
import { root } from '../../src/cli/ground/environment.js';
import { run } from '../../src/cli/ground/run.js';

/** Builds the bare Kit app that the product is measured against, and says where its build is. */
export async function buildBare() {
	const folder = join(root, 'tests/bench/bare');
	const { code, output } = await run('vite', ['build'], { cwd: folder, env: process.env });
	if (code !== 0) throw new Error(output);
	return join(folder, '.svelte-kit/build');
}
