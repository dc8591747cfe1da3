import { figure } from './figure.ts';
import type { Language } from './languages.ts';
import type { Translate } from './translate.ts';

/** Kept on one line. */
const whole = (text: string) => text.replaceAll(' ', '\u00a0');

/** What a value is held against, as it is read: "≥ 8 and ≥ n / 3"; a dash where nothing is. */
export function limitText(
	language: Language,
	t: Translate,
	limit: { sign: string; value?: number; part?: number } | undefined
): string {
	if (!limit) return '–';
	const { sign, value, part } = limit;
	const share = whole(`${sign} n / ${part}`);
	if (value === undefined) return share;
	const least = whole(`${sign} ${figure(language, value)}`);
	return part ? t('quality.both', { least, share }) : least;
}
