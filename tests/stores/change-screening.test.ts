import { beforeEach, expect, it } from 'vitest';
import type { ScreeningSettings } from '../../src/lib/server/ports/screening.ts';
import { changeScreening, createScreening } from '../../src/lib/server/services/screening/change-screening.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { onBothEngines } from './engines.ts';

const partsOf = (engine: Engine) => ({
	screenings: screeningStore(engine.db),
	candidates: candidateStore(engine.db),
	audit: auditStore(engine),
	alone: engine.alone
});

onBothEngines('a change of a screening', (open) => {
	let app: ReturnType<typeof partsOf>;
	let id: string;

	beforeEach(async () => {
		app = partsOf(await open());
		const wish = { title: 'Operations', seat: 'COO', controller: 'Nordvik A/S, Aarhus', contact: 'hr@nordvik.example' };
		id = await createScreening(app, { ...wish, locales: ['en', 'da'] }, 'anna');
	});

	const change = async (part: Partial<ScreeningSettings>, interviewers: string[] = []) => {
		const { title, settings } = (await app.screenings.find(id))!;
		return changeScreening(app, id, { title, settings: { ...settings, ...part }, interviewers }, 'anna');
	};
	/** Of what came after its creation, the newest first. */
	const recorded = async () =>
		(await app.audit.page({ screening: id, limit: 9 })).slice(0, -1).map(({ detail }) => detail);

	it('is recorded with who was given access and who lost it, and where nothing differs, not at all', async () => {
		await change({}, ['bo', 'eva']);
		await change({ ownReport: false }, ['eva', 'ib']);
		expect(await change({}, ['ib', 'eva'])).toEqual({ ok: true });
		await change({}, []);
		expect(await recorded()).toEqual([
			{ changed: 'interviewers', unassigned: 'eva ib' },
			{ changed: 'ownReport interviewers', assigned: 'ib', unassigned: 'bo' },
			{ changed: 'interviewers', assigned: 'bo eva' }
		]);
	});
});
