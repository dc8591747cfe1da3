import { timingSafeEqual } from 'node:crypto';

/** Whether this is the secret, in a time that says nothing of how much of it is right. */
export function isSameSecret(wanted: string, given: string): boolean {
	const [one, other] = [Buffer.from(wanted), Buffer.from(given)];
	return one.length === other.length && timingSafeEqual(one, other);
}
