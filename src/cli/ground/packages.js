import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root, withoutProjectPath } from './environment.js';
import { refusalFrom } from './explain.js';
import { fingerprint } from './fingerprint.js';
import { Refusal } from './refusal.js';
import { run } from './run.js';

/** What the packages were installed from; it stands among them, so it goes when they go. */
const stamp = join(root, 'node_modules/.fingerprint');

/** npm writes this as the last act of an install, so without it the packages are half there. */
const record = join(root, 'node_modules/.package-lock.json');

/** Installs the locked packages where they are missing or the lock file has changed. */
export async function ensurePackages() {
	const locked = fingerprint(root, ['package-lock.json']);
	if ([stamp, record, node24].every(existsSync) && readFileSync(stamp, 'utf8') === locked) return;
	await install();
	writeFileSync(stamp, locked);
}

async function install() {
	console.log('Installing the packages (about a minute) …');
	rmSync(stamp, { force: true });
	const env = withoutProjectPath();
	const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice'], {
		cwd: root,
		env
	});
	if (code === 0 && existsSync(node24)) return;
	if (code === 0)
		throw new Refusal('npm ran no install script, so Node 24 is missing: run npm ci --ignore-scripts=false.');
	throw refusalFrom(output, 'npm could not install the packages, for the reason above.');
}
