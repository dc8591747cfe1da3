import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import { words } from '#lib/content/words.server.ts';
import { score } from '#lib/core/scoring/score.ts';
import { sharpen } from '#lib/core/scoring/sharpen.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { resultWith, sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import SharpenResult from './sharpen-result.svelte';

function offer(result = sampleResult, language: Language = 'en') {
	const onsharpen = vi.fn();
	const props = { result, instrument, words: words(language, 'competencies'), language, onsharpen };
	return { onsharpen, ...show(SharpenResult, props, language) };
}

const [best, ...others] = sharpen(instrument, sampleResult);
const { inSentence } = words('en', 'competencies')[best!.competency]!;

describe('what is offered', () => {
	it('is the module that narrows the verdict most: area, questions and minutes', () => {
		offer();
		const minutes = Math.round(best!.seconds / 60);
		const said = `Most would be gained in ${inSentence}: ${best!.questions} questions, about ${minutes} minutes.`;
		expect(screen.getByText(said)).toBeVisible();
	});

	it('says the band now and the band afterwards, which is narrower', () => {
		const { container } = offer();
		const bands = [...container.textContent.matchAll(/go(?:es)? from (\d+) to (\d+)/g)].map(([, low, high]) => [
			+low!,
			+high!
		]);
		const { target } = sampleResult.profile.competencies[best!.competency]!;
		const { low, high } = sampleResult.competencies[best!.competency]!;
		expect(bands).toEqual([
			[Math.round(target - high!), Math.round(target - low!)],
			[Math.round(target - best!.high), Math.round(target - best!.low)]
		]);
		expect(bands[1]![0]).toBeGreaterThan(bands[0]![0]!);
		expect(bands[1]![1]).toBeLessThan(bands[0]![1]!);
	});

	it('draws them for whoever comes to see them', async () => {
		const { container } = offer();
		await expect.poll(() => container.querySelectorAll('[aria-hidden="true"] rect').length).toBeGreaterThan(1);
	});

	it('is begun with a button that says how many questions follow', async () => {
		const { onsharpen } = offer();
		await userEvent.click(screen.getByRole('button', { name: `Answer ${best!.questions} more questions` }));
		expect(onsharpen).toHaveBeenCalledExactlyOnceWith(best!.module);
	});

	it('are the other modules too, on request, each with a button of its own', async () => {
		const { onsharpen } = offer();
		expect(screen.getByText('The other areas').closest('details')!.open).toBe(false);
		await userEvent.click(screen.getByText('The other areas'));
		const rows = (await screen.findAllByRole('row')).slice(1);
		expect(rows).toHaveLength(others.length);
		for (const row of rows) await userEvent.click(within(row).getByRole('button'));
		expect(onsharpen.mock.calls.flat()).toEqual(others.map(({ module }) => module));
	});
});

it('nothing is offered without a score, nor where every module was taken', () => {
	const modules = ['core', ...instrument.competencies.map((id) => `deep:${id}`)];
	for (const result of [resultWith([]), score(instrument, { ...sampleSheet, form: { modules } })]) {
		expect(offer(result).container.textContent.trim()).toBe('');
	}
});

it.each(languages)('leaves no gap in a sentence: %s', (language) => {
	const { container } = offer(sampleResult, language);
	expect(container.textContent).not.toMatch(/[{}#]|undefined|sharpen\./);
});
