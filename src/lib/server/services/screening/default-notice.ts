import { noticeWords } from '../../../content/notice-words.ts';
import type { NoticeWords } from '../../../content/words/words.ts';
import { dayFormat } from '../../../i18n/day-format.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { Notice, ScreeningSettings } from '../../ports/screening.ts';

type Basis = Pick<ScreeningSettings, 'jobAnalysis' | 'eraseOn'>;

/** The notice of a language with everything in its place; who is responsible, and whom to write to, a team says itself. */
export function defaultNotice(
	language: Language,
	{ jobAnalysis, eraseOn }: Basis,
	{ controller, contact }: Pick<Notice, 'controller' | 'contact'>
): Notice {
	const day = dayFormat(language, { timeZone: 'UTC' }).format(new Date(eraseOn));
	const values: Record<string, string> = {
		seat: jobAnalysis.seat,
		eraseOn: day,
		controller: nameOf(controller),
		contact
	};
	const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] || '…');
	const words = Object.entries(noticeWords[language]) as [keyof NoticeWords, string][];
	const parts = Object.fromEntries(words.map(([part, text]) => [part, fill(text)])) as unknown as NoticeWords;
	return { controller, contact, ...parts };
}

/** Of a controller with an address, only the name stands in a sentence. */
export const nameOf = (controller: string): string => controller.split(/[,\n]/)[0]!.trim();

/**
 * The notices after a change of settings: what a team has written stands, and what it left as it was offered says what
 * the settings now say. A language that is new gets the words that are offered, with who is responsible taken over.
 */
export function followSettings(before: ScreeningSettings, after: ScreeningSettings): ScreeningSettings['notice'] {
	const known = Object.values(after.notice)[0] ?? Object.values(before.notice)[0];
	return Object.fromEntries(
		after.locales.map((language) => {
			const written = after.notice[language] ?? before.notice[language];
			if (!written) return [language, defaultNotice(language, after, known ?? { controller: '', contact: '' })];
			const earlier = before.notice[language];
			const offered = earlier && defaultNotice(language, before, earlier);
			const offer = defaultNotice(language, after, written);
			const parts = (Object.keys(offer) as (keyof Notice)[]).map((part) => [
				part,
				offered && written[part] === offered[part] ? offer[part] : written[part]
			]);
			return [language, Object.fromEntries(parts) as unknown as Notice];
		})
	);
}
