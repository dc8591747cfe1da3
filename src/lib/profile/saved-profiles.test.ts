import { beforeEach, describe, expect, it } from 'vitest';
import { randomEdit } from '../../../tests/fixtures/random-edit.ts';
import { instrument } from '../content/instrument.ts';
import { editedProfile } from '../core/profile/edited-profile.ts';
import { draftOf, editOf } from './draft.ts';
import { readProfiles, removeEdit, saveEdit, useProfile } from './saved-profiles.ts';
import { PROFILES, USED_KEY } from './used-key.ts';

/** As much of a device's storage as is asked of it. */
class Memory extends Map<string, string> {
	get length() {
		return this.size;
	}
	key = (at: number) => [...this.keys()][at] ?? null;
	getItem = (key: string) => this.get(key) ?? null;
	setItem = (key: string, value: string) => void this.set(key, value);
	removeItem = (key: string) => void this.delete(key);
}

let storage: Storage;
beforeEach(() => void (storage = new Memory() as unknown as Storage));
const [first, second] = [randomEdit(instrument, 1), randomEdit(instrument, 2)];
const versionOf = (edit: typeof first) => editedProfile(instrument, edit).version;

describe('edited profiles on a device', () => {
	it('are read as they were kept, the latest first', () => {
		saveEdit(storage, instrument, first, 1);
		saveEdit(storage, instrument, second, 2);
		const { edits, used } = readProfiles(storage, instrument);
		expect(Object.keys(edits)).toEqual([versionOf(second), versionOf(first)]);
		expect(edits[versionOf(first)]).toEqual(editedProfile(instrument, first).edit);
		expect(used).toBeNull();
	});

	it('are in use until another is, or it is removed', () => {
		const version = saveEdit(storage, instrument, first, 1);
		useProfile(storage, version);
		expect(readProfiles(storage, instrument).used).toBe(version);
		removeEdit(storage, version);
		expect(readProfiles(storage, instrument)).toEqual({ edits: {}, used: null });
		expect(storage).toHaveLength(0);
	});

	it.each([
		['no JSON', 'Dear diary'],
		['nothing', 'null'],
		['another shape', '{"at":1,"edit":{"of":"coo@1.0.0"}}'],
		['a number for a text', JSON.stringify({ at: 1, edit: { ...first, author: 3 } })],
		['a list for what is expected', JSON.stringify({ at: 1, edit: { ...first, facts: { 'fact-role': [] } } })],
		['more than belongs in it', JSON.stringify({ at: 1, edit: { ...first, name: 'Anna' } })],
		['an unsound edit', JSON.stringify({ at: 1, edit: { ...first, competencies: { teams: { target: 400 } } } })],
		['another edit than its key names', JSON.stringify({ at: 1, edit: second })]
	])('what is no profile is none: %s', (_, text) => {
		storage.setItem(PROFILES + versionOf(first), text);
		storage.setItem(USED_KEY, versionOf(first));
		expect(readProfiles(storage, instrument)).toEqual({ edits: {}, used: null });
	});
});

describe('a draft', () => {
	it('that nobody touches makes the profile that it began with', () => {
		const profile = editedProfile(instrument, first);
		const edit = editOf(draftOf(instrument, profile), first.of, first.date);
		expect(editedProfile(instrument, edit)).toEqual(profile);
	});
});
