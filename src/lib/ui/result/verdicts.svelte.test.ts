import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { words } from '#lib/content/words.server.ts';
import type { Result, Verdict } from '#lib/core/scoring/result.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { resultWith, sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import Verdicts from './verdicts.svelte';

function say(language: Language, result: Result, first: string | null = null) {
	const { container } = show(Verdicts, { result, first, words: words(language, 'competencies'), language }, language);
	const text = (selector: string) => container.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
	return { headline: text('h1'), lede: text('p') };
}
const times = (count: number, verdict: Verdict) => Array.from({ length: count }, () => verdict);
/** So many areas below, the others too close to call. */
const withBelow = (count: number) => resultWith([...times(count, 'below'), ...times(8 - count, 'unclear')]);

describe.each(languages)('in %s', (language) => {
	it('every count has a sentence of its own, without a gap left in it', () => {
		const headlines = Array.from({ length: 9 }, (_, count) => say(language, withBelow(count)).headline);
		expect(new Set(headlines).size).toBe(9);
		expect(headlines.filter((headline) => /[{}#]|undefined|say\./.test(headline))).toEqual([]);
	});

	it('three sentences say what is below, too close to call, and at or above; a fourth what comes first', () => {
		const { headline, lede } = say(language, sampleResult, 'process');
		expect(headline.match(/\./g)).toHaveLength(2);
		const names = words(language, 'competencies');
		for (const id of ['teams', 'process']) expect(lede).toContain(names[id]!.inSentence.replace(/\s/g, ' '));
		expect(lede).toMatch(/\d\s?%/);
	});
});

describe('numbers in words', () => {
	it.each<[Language, number, RegExp]>([
		['en', 0, /^No area is .* All eight are /],
		['en', 1, /^One area is .* Seven are /],
		['en', 8, /^All eight areas are clearly below the COO profile\.$/],
		['da', 0, /^Ingen områder .* Ingen af de otte kan afgøres\.$/],
		['da', 1, /^Ét område .* Syv kan ikke afgøres\.$/],
		['da', 7, /^Syv områder .* Ét kan ikke afgøres\.$/],
		['pl', 0, /^W żadnym obszarze nie jesteś .* We wszystkich ośmiu nie da się /],
		['pl', 1, /^W jednym obszarze jesteś .* W siedmiu nie da się /],
		['pl', 2, /^W dwóch obszarach jesteś .* W sześciu nie da się /],
		['pl', 3, /^W trzech obszarach jesteś .* W pięciu nie da się /],
		['pl', 4, /^W czterech obszarach jesteś .* W czterech nie da się /],
		['pl', 5, /^W pięciu obszarach jesteś .* W trzech nie da się /],
		['pl', 6, /^W sześciu obszarach jesteś .* W dwóch nie da się /],
		['pl', 7, /^W siedmiu obszarach jesteś .* W jednym nie da się /],
		['pl', 8, /^We wszystkich ośmiu obszarach jesteś wyraźnie poniżej profilu COO\.$/]
	])('in %s, %i below', (language, count, sentence) => {
		expect(say(language, withBelow(count)).headline).toMatch(sentence);
	});
});

describe('what was not assessed', () => {
	it.each<[Language, number, RegExp]>([
		['en', 1, /One area could not be assessed/],
		['en', 3, /3 areas could not be assessed/],
		['da', 3, /3 områder kunne ikke vurderes/],
		['pl', 1, /Jednego obszaru nie udało się ocenić/],
		['pl', 3, /3 obszarów nie udało się ocenić/],
		['pl', 6, /6 obszarów nie udało się ocenić/]
	])('is said: in %s, %i', (language, missing, sentence) => {
		expect(say(language, resultWith(times(8 - missing, 'unclear'))).lede).toMatch(sentence);
	});

	it('is all there is to say without any score', () => {
		const { headline, lede } = say('en', resultWith([]));
		expect(headline).toBe('Nothing can be said yet: too few questions have an answer.');
		expect(lede).not.toContain('at or above');
	});
});

it('where nothing is below, nothing comes first', () => {
	expect(say('en', resultWith(times(8, 'meets'))).lede).not.toContain('first priority');
});

it('the headline takes the focus that moves to it', () => {
	say('en', sampleResult);
	const headline = screen.getByRole('heading', { level: 1 });
	headline.focus();
	expect(document.activeElement).toBe(headline);
});
