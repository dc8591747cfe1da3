import { createHash } from 'node:crypto';
import type { Screening } from '../../ports/screening.ts';

/** SHA-256, as hex, of what a form about a screening shows: another one says that somebody has changed it since. */
export function screeningVersion({ title, settings }: Screening, interviewers: string[]): string {
	const text = JSON.stringify([title, settings, interviewers]);
	return createHash('sha256').update(text).digest('hex');
}
