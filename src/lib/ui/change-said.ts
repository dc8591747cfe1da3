import type { Compared } from '#lib/core/scoring/compare-results.ts';
import { number } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** What became of a person's areas between two results, in one sentence. */
export function changeSaid(t: Translate, compared: Compared[], language: Language): string {
	const count = (change: 'up' | 'down') => compared.filter((one) => one.change === change).length;
	const [up, down] = [count('up'), count('down')];
	if (up + down === 0) return t('change.none');
	return t('change.some', { count: up + down, up: number(language, up), down: number(language, down) });
}
