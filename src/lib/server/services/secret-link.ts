import { hash, randomBytes, randomInt } from 'node:crypto';
import type { Language } from '../../i18n/languages.ts';

/** What opens an invitation: 32 random bytes that only the link holds. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Whether it is written as a new one is: nobody is known by what can be guessed. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** What is kept of it. */
export const hashOf = (secret: string): string => hash('sha256', secret);

/** `origin` as in `https://fit.example.org`. */
export const linkTo = (origin: string, language: Language, secret: string): string =>
	`${origin}/${language}/invitation/${secret}`;

/** No letter that looks like a digit or another letter, and no vowel, so that none spells a word. */
const LETTERS = '23456789BCDFGHJKMNPQRTVWXZ';

/** Such as `K7QFM-3XWPD`: ten of 26 signs, so that a hundred thousand of them hardly ever meet (1 in 28,000). */
export function newCode(): string {
	const sign = () => LETTERS[randomInt(LETTERS.length)]!;
	const five = () => Array.from({ length: 5 }, sign).join('');
	return `${five()}-${five()}`;
}
