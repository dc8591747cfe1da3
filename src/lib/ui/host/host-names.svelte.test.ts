import { screen } from '@testing-library/svelte';
import { expect, it, onTestFinished, vi } from 'vitest';
import { show } from '../../../../tests/component/show.ts';
import HostNames from './host-names.svelte';

it('shows the names that were asked for last, whichever answer comes last', async () => {
	const open: ((response: Response) => void)[] = [];
	vi.stubGlobal('fetch', () => new Promise((resolve) => void open.push(resolve)));
	onTestFinished(() => void vi.unstubAllGlobals());
	const { change } = show(HostNames, { address: '/names', joined: 1 });
	await expect.poll(() => open.length).toBe(1);
	await change({ joined: 2 });
	await expect.poll(() => open.length).toBe(2);
	open[1]!(Response.json(['Ada', 'Bo']));
	await screen.findByText('Bo');
	open[0]!(Response.json(['Ada']));
	await new Promise((done) => setTimeout(done, 50));
	screen.getByText('Bo');
});
