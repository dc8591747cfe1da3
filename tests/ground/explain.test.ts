import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/ground/environment.js';
import { explain, refusalFrom } from '../../src/cli/ground/explain.js';
import { oldNode } from '../../src/cli/ground/old-node.js';
import { run } from '../../src/cli/ground/run.js';

const here = { cwd: root, env: process.env };

it('knows a full disk from our own write', () => {
	expect.assertions(1);
	try {
		writeFileSync('/dev/full', 'one byte too many');
	} catch (error) {
		expect(explain(error)).toMatch(/^The disk is full: .+\.$/);
	}
});

it('knows a full disk from what a program printed', async () => {
	const { code, output } = await run(process.execPath, ['-e', 'fs.writeFileSync("/dev/full", "x")'], here);
	expect(code).not.toBe(0);
	expect(explain(output)).toMatch(/^The disk is full: .+\.$/);
});

it('knows an unreachable registry from what npm printed', async () => {
	// Port 9 on this machine answers nobody.
	const noRegistry = ['--registry=http://127.0.0.1:9/', '--fetch-retries=0', '--cache=/dev/null', '--loglevel=error'];
	const { code, output } = await run('npm', ['view', 'vite', ...noRegistry], here);
	expect(code).not.toBe(0);
	expect(explain(output)).toMatch(/^The network cannot be reached.+\.$/);
});

it('knows a missing npm', async () => {
	const fault = await run('npm', ['ci'], { cwd: root, env: { PATH: '/nowhere' } }).catch((error) => error);
	expect(explain(fault)).toMatch(/^npm is not on the PATH.+\.$/);
});

it('shows the words of a program where it does not know the cause, and only there', () => {
	expect(explain('Unexpected token')).toBeNull();
	expect(refusalFrom('Unexpected token', 'It broke.')).toMatchObject({
		message: 'It broke.',
		output: 'Unexpected token'
	});
	expect(refusalFrom('Error: ENOSPC', 'It broke.')).toMatchObject({ output: '' });
});

it.each([
	['8.17.0', true],
	['18.20.8', true],
	['19.9.0', true],
	['20.0.0', false],
	['24.21.0', false],
	['100.0.0', false]
])('takes Node %s for too old: %s', (version, isOld) => {
	const sentence = oldNode(version);
	expect(sentence !== null).toBe(isOld);
	if (isOld) expect(sentence).toContain(`this is Node ${version}`);
});
