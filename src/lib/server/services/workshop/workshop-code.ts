import { randomInt } from 'node:crypto';

/** Of signs that are read for one another from the back of a room, one; and no vowel, so that none spells a word. */
const SIGNS = '23456789CFHJKMNPRTWXY';

const LENGTH = 6;

/** What is typed for a sign that is in no code. */
const MEANT: Record<string, string> = { Z: '2', S: '5', G: '6', B: '8' };

/** Such as `K7M3XW`: six of 21 signs, each as likely (86 million). */
export const newWorkshopCode = (): string =>
	Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** The code that somebody means by what they typed. Null where no code is like that. */
export function readWorkshopCode(typed: string): string | null {
	const signs = [...typed.toUpperCase().replaceAll(/[\s-]/g, '')].map((sign) => MEANT[sign] ?? sign);
	return signs.length === LENGTH && signs.every((sign) => SIGNS.includes(sign)) ? signs.join('') : null;
}
