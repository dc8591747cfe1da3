import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { draftOf, editOf, type Draft } from '#lib/profile/draft.ts';
import { questions } from '../../../../tests/component/questions.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import ProfileEditor from './profile-editor.svelte';

const base = instrument.profiles[0]!;

/** The editor as its page shows it, on a device with the sample result. */
function showEditor(language: Language = 'en') {
	const onsave = vi.fn();
	const props = (draft: Draft) => ({ draft, edit: editOf(draft, 'coo@1.0.0', '2027-02-28') });
	const onedit = (draft: Draft) => void shown.change(props(draft));
	const shown = show(
		ProfileEditor,
		{
			...props(draftOf(instrument, base)),
			base,
			result: sampleResult,
			data: {
				language,
				competencies: words(language, 'competencies'),
				facts: questions(language).filter(({ kind }) => kind === 'fact'),
				instrument,
				sources: words(language, 'sources')
			},
			industry: 'technology' as const,
			version: null,
			onedit,
			onreset: () => onedit(draftOf(instrument, base)),
			onsave
		},
		language
	);
	return onsave;
}

const area = (name: string) => within(screen.getByRole('region', { name }));

describe('the editor of a profile', () => {
	it('shows each value beside what it was, with what the industry adds', async () => {
		showEditor();
		expect(area('Change and technology').getByText(/COO profile: importance 4\.0, target 60\./).textContent).toContain(
			'With the industry: importance 4.5, target 70.'
		);
		await userEvent.fill(area('Change and technology').getByRole('textbox'), '80');
		await expect.element(area('Change and technology').getByText(/importance 4\.5, target 90/)).toBeVisible();
	});

	it('says as somebody types which verdicts move', async () => {
		showEditor();
		const [id] = Object.entries(sampleResult.competencies).find(([, { verdict }]) => verdict === 'below')!;
		const name = words('en', 'competencies')[id]!.name;
		await userEvent.fill(area(name).getByRole('textbox'), '1');
		await expect.element(area(name).getByText('Verdict: below before, at or above now.')).toBeVisible();
		await expect.element(screen.getByText(/With these changes 1 verdict moves\./)).toBeVisible();
	});

	it('speaks of changes, and of verdicts as before, only where something was changed', async () => {
		showEditor();
		expect(screen.queryByText(/Verdict: |With these changes/)).toBeNull();
		await userEvent.selectOptions(area('Customers and quality').getByRole('combobox'), '5.0');
		await expect.element(screen.getByText(/With these changes no verdict moves\./)).toBeVisible();
		expect(screen.getAllByText(/^Verdict: /)).toEqual([area('Customers and quality').getByText(/, as before\.$/)]);
	});

	it('reads and writes numbers as the language does', () => {
		showEditor('da');
		expect(area('Motivation og teamledelse').getByRole('combobox')).toHaveDisplayValue('4,5');
	});

	it('hands on what was changed once there is an author and a reason', async () => {
		const onsave = showEditor();
		await userEvent.selectOptions(area('Customers and quality').getByRole('combobox'), '5.0');
		await userEvent.click(screen.getByRole('button', { name: 'Save and use this version' }));
		expect(onsave).not.toHaveBeenCalled();
		await expect.element(screen.getByLabelText('Author')).toHaveAttribute('aria-invalid', 'true');
		await userEvent.fill(screen.getByLabelText('Author'), 'Anna');
		await userEvent.fill(screen.getByLabelText('Reason'), 'Complaints');
		await userEvent.click(screen.getByRole('button', { name: 'Save and use this version' }));
		const [edit] = onsave.mock.calls[0]!;
		expect(edit).toMatchObject({ author: 'Anna', reason: 'Complaints', date: '2027-02-28' });
		expect(edit.competencies.customer.importance).toBe(5);
	});

	it('keeps a fact open while it is edited', async () => {
		showEditor();
		const fact = screen.getAllByText('What is your highest completed education?')[0]!.closest('details')!;
		await userEvent.click(fact.querySelector('summary')!);
		for (const option of ['Bachelor’s degree', 'Doctorate']) await userEvent.click(within(fact).getByLabelText(option));
		expect(fact.open).toBe(true);
		expect(fact.querySelector('.usual')!.textContent.trim()).toBe('one of: Master’s degree; MBA or executive MBA');
	});
});
