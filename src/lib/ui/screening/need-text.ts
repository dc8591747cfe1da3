import type { Translate } from '#lib/i18n/translate.ts';

/** What is said of something that a screening lacks; `language` is the name of the language of the notice it is about. */
export function needText(t: Translate, need: string, language = ''): string {
	const [, part] = /^notice-(.*)$/.exec(need) ?? [];
	if (part) {
		return t('screening.need.notice', { language, part: t(`screening.notice.${part}` as Parameters<Translate>[0]) });
	}
	return t(`screening.need.${need}` as Parameters<Translate>[0]);
}
