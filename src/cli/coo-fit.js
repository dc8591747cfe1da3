#!/usr/bin/env node
// Nothing newer than an old Node can read stands here, so that it too gets its sentence.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { node24 } from './ground/environment.js';
import { oldNode } from './ground/old-node.js';

const missing = 'COO Fit has no packages yet: run npm ci in its folder, then this command again.';
const sentence = oldNode(process.versions.node) || (existsSync(node24) ? null : missing);

if (sentence) {
	console.error(sentence);
	process.exitCode = 2;
} else if (process.features.typescript) {
	import('./commands/command-line.ts').then(({ commandLine }) => commandLine(process.argv.slice(2)));
} else {
	runOnNode24();
}

/** The commands are TypeScript, which this Node cannot read and the project's own can. */
function runOnNode24() {
	// Said aloud, since NODE_OPTIONS could forbid it there too, and this would start itself for ever.
	const args = ['--experimental-strip-types', fileURLToPath(import.meta.url), ...process.argv.slice(2)];
	const { status, error } = spawnSync(node24, args, { stdio: 'inherit' });
	if (error)
		console.error(
			`Node 24 of COO Fit does not start (${error.message}): run npm ci in its folder, then this command again.`
		);
	process.exitCode = status ?? 2;
}
