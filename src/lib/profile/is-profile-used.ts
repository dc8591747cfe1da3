import { USED_KEY } from './used-key.ts';

/** Whether an edited profile is in use on this device, as far as the browser lets anybody look. */
export function isProfileUsed(): boolean {
	try {
		return localStorage.getItem(USED_KEY) !== null;
	} catch {
		return false;
	}
}
