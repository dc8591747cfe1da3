import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { assertFree, readAddress } from './address.js';
import { ensureBuild } from './build.js';
import { node24, root, withProjectPath } from './environment.js';
import { ensurePackages } from './packages.js';
import { report } from './report.js';

/** From a bare clone to a served app; what is already there is not done again. */
export async function startUp() {
	try {
		await assertFree(readAddress(process.env));
		await ensurePackages();
		await ensureBuild();
		await serve();
	} catch (fault) {
		report(fault);
	}
}

/** Serves on Node 24 in a process of its own, and ends when it does. */
function serve() {
	const script = fileURLToPath(new URL('serve.js', import.meta.url));
	// The fourth channel is only there to break: should this process be killed, the server notices and ends too.
	const child = spawn(node24, [script], {
		cwd: root,
		env: withProjectPath(),
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => child.kill(signal));
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => resolve((process.exitCode = code ?? 1)));
	});
}
