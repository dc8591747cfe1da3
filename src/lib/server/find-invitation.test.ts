import { expect, it } from 'vitest';
import { aCandidate, aScreening } from '../../../tests/stores/screening.ts';
import type { App } from './app.ts';
import { findInvitation } from './find-invitation.ts';
import { hashOf } from './services/secret-link.ts';

const app = {
	candidates: { findByToken: async (token: string) => (token === hashOf('valid') ? aCandidate(1) : null) },
	screenings: { find: async () => aScreening({ state: 'open' }) }
} as unknown as App;

it('lets made-up links wait, each address for itself, and never a valid one because of them', async () => {
	const madeUp = (address: string) => findInvitation(app, `made-up ${Math.random()}`, address);
	for (let time = 0; time < 60; time += 1) expect(await madeUp('1.2.3.4')).toMatchObject({ wait: 0 });
	const held = await madeUp('1.2.3.4');
	expect(held.invitation).toBeNull();
	expect(held.wait).toBeGreaterThan(0);
	expect(await madeUp('1.2.3.5')).toMatchObject({ wait: 0, invitation: { refusal: 'unknown' } });
	expect(await findInvitation(app, 'valid', '1.2.3.4')).toMatchObject({ wait: 0, invitation: { refusal: null } });
});

it('lets a link wait that is asked for far too often', async () => {
	for (let time = 0; time < 400; time += 1) await findInvitation(app, 'valid', '1.2.3.4');
	expect((await findInvitation(app, 'valid', '1.2.3.6')).wait).toBeGreaterThan(0);
});
