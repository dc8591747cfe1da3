import type { Person } from './person.ts';
import { may } from './roles.ts';

/** Where somebody goes who has just signed in: the page that sent them here, if it is one of ours, else the first of theirs. */
export function arrival(person: Person, language: string, to: string | null): string {
	if (!may(person.role, 'screening.list')) return `/${language}/account`;
	return isOwnPlace(to) ? to : `/${language}/screenings`;
}

/** A place of this product alone, whatever a link says. */
const isOwnPlace = (to: string | null): to is string => to !== null && /^\/[a-z]{2}\/[\w/-]*$/.test(to);

/** The sign-in with what it needs to go on from there. */
export function signInPlace(language: string, to: string | null, step = ''): string {
	return `/${language}/sign-in${step}${isOwnPlace(to) ? `?to=${encodeURIComponent(to)}` : ''}`;
}
