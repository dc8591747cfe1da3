import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface Submitting {
	process: ChildProcess;
	/** `<candidate> <number>` of everything that was acknowledged so far. */
	acknowledged: string[];
	/** Ends it in the middle of what it does, as a power switch would a program, and waits until all it said was heard. */
	kill: () => Promise<void>;
}

/** Starts a process that submits answers, and waits until it has had its first one acknowledged. */
export async function submitting(
	kind: 'sqlite' | 'postgres',
	place: string,
	first: number,
	pause = 0
): Promise<Submitting> {
	const script = fileURLToPath(new URL('submitting.ts', import.meta.url));
	const child = spawn(process.execPath, [script, kind, place, String(first), String(pause)], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	const acknowledged: string[] = [];
	let said = '';
	let faults = '';
	let isSubmitting = () => {};
	const begun = new Promise<void>((resolve) => (isSubmitting = resolve));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (faults += text));
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		const lines = (said + text).split('\n');
		// A line that was cut off is no acknowledgement that anybody heard.
		said = lines.pop() ?? '';
		acknowledged.push(...lines.filter((line) => line !== 'ready'));
		if (acknowledged.length > 0) isSubmitting();
	});
	const closed = once(child, 'close');
	await Promise.race([
		begun,
		closed.then(() => Promise.reject(new Error(`It ended before it submitted anything: ${faults}`)))
	]);
	const kill = async () => {
		child.kill('SIGKILL');
		await closed;
	};
	return { process: child, acknowledged, kill };
}
