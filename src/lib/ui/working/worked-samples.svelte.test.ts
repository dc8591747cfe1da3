import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import '../../../app.css';
import { page } from 'vitest/browser';
import { words } from '#lib/content/words.server.ts';
import { figuresOf } from '#lib/core/worksample/figures-of.ts';
import { solutionOf } from '#lib/core/worksample/solution-of.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { deepResult } from '../../../../tests/component/deep-result.ts';
import { questions } from '../../../../tests/component/questions.ts';
import { show } from '../../../../tests/component/show.ts';
import { figureText } from '../quiz/figure-text.ts';
import WorkedSamples from './worked-samples.svelte';

function work(language: Language = 'en', ids = ['analysis-losses', 'analysis-yield']) {
	const asked = questions(language).filter(({ id }) => ids.includes(id));
	return show(
		WorkedSamples,
		{ result: deepResult, questions: asked, solutions: words(language, 'solutions'), language },
		language
	);
}
const sectionOf = (id: string, language: Language = 'en') =>
	screen.getByText(words(language, 'items')[id]!.ask).closest('section')!;
const { seed } = deepResult;

it('shows the table with the figures that this person saw', () => {
	work();
	const cells = within(sectionOf('analysis-yield'))
		.getAllByRole('cell')
		.map(({ textContent }) => textContent);
	expect(cells).toEqual(Object.values(figuresOf('analysis-yield', seed)).map(String));
});

it.each(languages)(
	'shows answer, right answer, points, steps and slip as the language writes numbers: %s',
	(language) => {
		work(language);
		const { right, nearMiss } = solutionOf('analysis-yield', seed)!.key;
		const section = sectionOf('analysis-yield', language);
		const [answer, solution] = [...section.querySelectorAll('dd')].map(({ textContent }) => textContent);
		expect(answer).toBe(figureText(language, Number(nearMiss), 3));
		expect(solution).toBe(figureText(language, Number(right)));
		expect(section.textContent).toContain(': 50');
		expect(within(section).getAllByRole('listitem').at(-1)!.textContent).toContain(figureText(language, Number(right)));
		expect(section.textContent).toContain(figureText(language, Number(nearMiss)));
		expect(section.textContent).not.toMatch(/[{}]/);
	}
);

it('names the chosen option, not its id', () => {
	work();
	const label = words('en', 'items')['analysis-losses']!.options![String(deepResult.answers['analysis-losses'])]!;
	const said = [...sectionOf('analysis-losses').querySelectorAll('dd')].map(({ textContent }) => textContent);
	expect(said).toEqual([label, label]);
});

it.each(languages)('fits a phone: %s', async (language) => {
	await page.viewport(390, 844);
	const all = questions(language).flatMap(({ id, kind }) => (kind === 'worksample' ? id : []));
	expect(all).toHaveLength(6);
	const { container } = work(language, all);
	container.style.width = '318px';
	expect(container.scrollWidth).toBe(container.clientWidth);
});
