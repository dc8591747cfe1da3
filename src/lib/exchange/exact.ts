import * as v from 'valibot';

/** An object with these entries and no other. Without a prototype of the entries, `constructor` is an unknown key too. */
export function exact<const Entries extends v.ObjectEntries>(entries: Entries, message: string) {
	return v.strictObject(Object.assign(Object.create(null), entries) as Entries, message);
}
