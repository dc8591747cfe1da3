import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { randomEdit } from '../../../tests/fixtures/random-edit.ts';
import { instrument } from '../content/instrument.ts';
import { editedProfile } from '../core/profile/edited-profile.ts';
import { Profiles } from './profiles.svelte.ts';
import { saveEdit } from './saved-profiles.ts';

const [kept, refused, others] = [1, 2, 3].map((seed) => randomEdit(instrument, seed)) as [Edit, Edit, Edit];
type Edit = ReturnType<typeof randomEdit>;
const versionOf = (edit: Edit) => editedProfile(instrument, edit).version;

beforeEach(() => localStorage.clear());

/** What another tab does with the storage that both share, once this one has heard of it. */
async function elsewhere(change: (storage: Storage) => void) {
	const heard = vi.fn();
	window.addEventListener('storage', heard);
	const frame = document.body.appendChild(document.createElement('iframe'));
	change(frame.contentWindow!.localStorage);
	await vi.waitFor(() => expect(heard).toHaveBeenCalled());
	frame.remove();
	window.removeEventListener('storage', heard);
}

it('a profile that the device refused stays when another tab writes, and goes when everything does', async () => {
	const profiles = new Profiles(instrument);
	onTestFinished(profiles.open());
	profiles.save(kept);
	const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	profiles.save(refused);
	full.mockRestore();
	await elsewhere((storage) => void saveEdit(storage, instrument, others, 1));
	expect([profiles.used, profiles.isKept]).toEqual([versionOf(refused), false]);
	expect(Object.keys(profiles.edits)).toEqual([versionOf(refused), versionOf(kept)]);
	await elsewhere((storage) => storage.clear());
	expect([profiles.used, profiles.edits, profiles.isKept]).toEqual([null, {}, true]);
});
