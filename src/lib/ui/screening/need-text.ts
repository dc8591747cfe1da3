import type { Language } from '#lib/i18n/languages.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** What a screening lacks, or a change of it would break; some of it in one language, and for so many candidates. */
export interface ToldNeed {
	need: string;
	language?: Language;
	count?: number;
}

/** What is said of it; `language` is the name of its language. */
export function needText(t: Translate, { need, count }: ToldNeed, language = ''): string {
	const [, part] = /^notice-(.*)$/.exec(need) ?? [];
	if (part) {
		return t('screening.need.notice', { language, part: t(`screening.notice.${part}` as Parameters<Translate>[0]) });
	}
	if (need === 'language-used') return t('screening.need.language-used', { language, count: count ?? 0 });
	return t(`screening.need.${need}` as Parameters<Translate>[0]);
}
