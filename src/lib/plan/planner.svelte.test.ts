import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { deleteOtherRuns, deleteRuns, saveRun } from '../flow/quiz/saved-run.ts';
import { basisOf, type Offer } from './offer.ts';
import { Planner } from './planner.svelte.ts';
import { PLAN_KEY, readPlan } from './saved-plan.ts';
import { testingPlan as plan } from './testing-plan.ts';

/** A visitor's page, until the test ends. */
function open(): Planner {
	const planner = new Planner();
	onTestFinished(planner.open());
	return planner;
}
/** What another tab does with the storage that both share. */
function elsewhere(change: (storage: Storage) => void) {
	const frame = document.body.appendChild(document.createElement('iframe'));
	onTestFinished(() => frame.remove());
	change(frame.contentWindow!.localStorage);
}
const later = { ...plan, review: '2027-06-01' };

beforeEach(() => localStorage.clear());

describe('a plan on the device', () => {
	it('is there again after a reload, with every edit', () => {
		const planner = open();
		expect(planner.plan).toBeNull();
		planner.start(plan);
		planner.edit((plan) => ({ ...plan, review: later.review }));
		expect(open().plan).toEqual(later);
	});

	it('outlasts the run that it was made from', () => {
		open().start(plan);
		const setup = { purpose: 'development', industry: 'general', modules: ['core'] } as const;
		saveRun(localStorage, { id: 'new', instrument: 'coo@1.0.0', setup: { ...setup, modules: ['core'] }, seed: 1 });
		deleteOtherRuns(localStorage, 'new');
		expect(readPlan(localStorage)).toEqual(plan);
	});

	it('goes with everything else when everything is deleted', () => {
		open().start(plan);
		deleteRuns(localStorage);
		expect(Object.keys(localStorage)).toEqual([]);
	});

	it.each([
		['no JSON', '{"id"'],
		['no object', '"plan"'],
		['no priorities', JSON.stringify({ ...plan, priorities: undefined })],
		['an unknown industry', JSON.stringify({ ...plan, industry: 'farming' })],
		['an unknown block', JSON.stringify({ ...plan, priorities: [{ ...plan.priorities[0], block: 'away' }] })],
		['a text that is none', JSON.stringify({ ...plan, priorities: [{ ...plan.priorities[0], texts: { today: 1 } }] })],
		['an action without an id', JSON.stringify({ ...plan, priorities: [{ ...plan.priorities[0], actions: [{}] }] })]
	])('is none where there is %s', (_, text) => {
		localStorage.setItem(PLAN_KEY, text);
		const planner = open();
		expect([planner.plan, planner.isKept]).toEqual([null, true]);
	});
});

describe('another tab', () => {
	it('that edits is followed', async () => {
		const planner = open();
		planner.start(plan);
		elsewhere((storage) => storage.setItem(PLAN_KEY, JSON.stringify(later)));
		await vi.waitFor(() => expect(planner.plan).toEqual(later));
	});

	it.each<[string, (storage: Storage) => void]>([
		['deletes everything of the product', deleteRuns],
		['clears the storage', (storage) => storage.clear()]
	])('that %s is followed', async (_, change) => {
		const planner = open();
		planner.start(plan);
		elsewhere(change);
		await vi.waitFor(() => expect(planner.plan).toBeNull());
	});
});

it('where the device refuses, the plan goes on in memory and says so, until there is room again', () => {
	const planner = open();
	planner.start(plan);
	const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	onTestFinished(() => full.mockRestore());
	planner.edit(() => later);
	expect([planner.plan, planner.isKept]).toEqual([later, false]);
	full.mockRestore();
	planner.edit(({ ...plan }) => plan);
	expect(planner.isKept).toBe(true);
	expect(readPlan(localStorage)).toEqual(later);
});

it('what the device refused stays when another tab writes, and goes when it deletes', async () => {
	const planner = open();
	planner.start(plan);
	const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	planner.edit(() => later);
	full.mockRestore();
	const heard = vi.fn();
	window.addEventListener('storage', heard);
	onTestFinished(() => window.removeEventListener('storage', heard));
	elsewhere((storage) => storage.setItem(PLAN_KEY, JSON.stringify({ ...plan, review: '2027-01-01' })));
	await vi.waitFor(() => expect(heard).toHaveBeenCalled());
	expect([planner.plan, planner.isKept]).toEqual([later, false]);
	onTestFinished(planner.open());
	expect(planner.plan).toEqual(later);
	elsewhere(deleteRuns);
	await vi.waitFor(() => expect([planner.plan, planner.isKept]).toEqual([null, true]));
});

it('a plan differs from another offer than its own, and from no offer it does not', () => {
	const offer: Offer = { seed: 7, industry: 'general', priorities: [] };
	const planner = open();
	expect(planner.differsFrom(offer)).toBe(false);
	planner.start({ ...plan, basis: basisOf(offer) });
	expect([offer, { ...offer, seed: 8 }, null].map((one) => planner.differsFrom(one))).toEqual([false, true, false]);
});
