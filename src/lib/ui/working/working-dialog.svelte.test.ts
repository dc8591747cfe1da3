import { screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { deepResult } from '../../../../tests/component/deep-result.ts';
import { questions } from '../../../../tests/component/questions.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import WorkingDialog from './working-dialog.svelte';

const modules = new Map(instrument.items.map(({ id, module }) => [id, module]));
const ofModule = (isWanted: (module: string) => boolean) => questions().filter(({ id }) => isWanted(modules.get(id)!));

/** What the site holds: the questions of the deep module, and what there is to say of them. */
const site = vi.fn((address: string) =>
	Promise.resolve(
		Response.json(
			address.endsWith('/questions.json')
				? ofModule((module) => module === 'deep:analysis')
				: { reasons: words('en', 'reasons'), solutions: words('en', 'solutions') }
		)
	)
);
beforeEach(() => vi.stubGlobal('fetch', site.mockClear()));
afterEach(() => vi.unstubAllGlobals());

function open(competency: string | null, result = deepResult) {
	return show(WorkingDialog, {
		competency,
		result,
		questions: ofModule((module) => !module.startsWith('deep:')),
		items: instrument.items,
		words: words('en', 'competencies'),
		sources: words('en', 'sources'),
		origins: [],
		adjustment: undefined,
		language: 'en' as const
	});
}

describe('the deep module of an area', () => {
	it('is fetched only when its working is opened, and then shown whole', async () => {
		const { change } = open(null);
		expect(site).not.toHaveBeenCalled();
		await change({ competency: 'analysis' });
		await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'How you decided' })).toBeVisible());
		expect(screen.getByRole('heading', { name: 'Work samples' })).toBeVisible();
		const answers = within(screen.getAllByRole('table')[0]!).getAllByRole('rowheader');
		const anchored = questions().filter(
			({ id, kind, competency }) =>
				competency === 'analysis' && /placement|evidence/.test(kind) && id in deepResult.points
		);
		expect(answers.map(({ textContent }) => textContent)).toEqual(anchored.map(({ ask }) => ask));
		expect(site.mock.calls.flat()).toHaveLength(2);
	});

	it('that was not taken is not fetched', () => {
		open('analysis', sampleResult);
		open('teams');
		expect(site).not.toHaveBeenCalled();
		expect(screen.queryByRole('heading', { name: 'How you decided' })).toBeNull();
	});

	it('that does not come is said to be missing, and can be fetched again', async () => {
		site.mockRejectedValueOnce(new TypeError('offline'));
		open('analysis');
		await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be fetched'));
		await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
		await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'How you decided' })).toBeVisible());
		expect(screen.queryByRole('alert')).toBeNull();
	});
});

it('the sum that is written out adds up, and a number below zero has the minus of a sum', () => {
	// 90 − 51.25 = 38.75: each rounded to one decimal, 90.0 − 51.3 would be 38.8.
	const scored = { ...sampleResult.competencies.teams!, score: 51.25, se: 10, gap: 38.75, gapSe: 12.5, low: -3.25 };
	const requirement = { ...sampleResult.profile.competencies.teams!, target: 90 };
	open('teams', {
		...sampleResult,
		competencies: { ...sampleResult.competencies, teams: scored },
		profile: { ...sampleResult.profile, competencies: { ...sampleResult.profile.competencies, teams: requirement } }
	});
	const said = screen.getByRole('dialog').textContent;
	expect(said).toContain('= 90.00 − 51.25 = 38.75;');
	expect(said).toContain('between −3.25 and');
	expect(said).toContain('rounded only where it is shown');
});
