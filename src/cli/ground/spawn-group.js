import { spawn } from 'node:child_process';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Starts a program and all that it starts as one group, which ends when this process is told to: npm alone would leave
 * its own programs running.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions }} options
 */
export function spawnGroup(command, args, options) {
	const child = spawn(command, args, { ...options, detached: true });
	const end = () => {
		if (child.pid) process.kill(-child.pid, 'SIGTERM');
		// Not before every other group has been told as well.
		setImmediate(() => process.exit(1));
	};
	for (const signal of signals) process.on(signal, end);
	child.once('close', () => {
		for (const signal of signals) process.off(signal, end);
	});
	return child;
}
