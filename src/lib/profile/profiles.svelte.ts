import type { Instrument, Profile } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import { editedProfile } from '../core/profile/edited-profile.ts';
import { readProfiles, removeEdit, saveEdit, useProfile, type SavedProfiles } from './saved-profiles.ts';
import { PROFILES } from './used-key.ts';

/** The edited profiles of a device as Svelte reads them, kept there for as long as the device lets it. */
export class Profiles {
	/** By version, the latest first. */
	edits = $state.raw<Record<string, ProfileEdit>>({});
	/** The version that results are read against; null is the instrument's own profile. */
	used = $state<string | null>(null);
	/** Whether the device holds what is on the screen. */
	isKept = $state(true);
	#storage: Storage | null = null;
	#instrument: Instrument;

	constructor(instrument: Instrument) {
		this.#instrument = instrument;
	}

	/** The edited profile in use, if one is. */
	get profile(): Profile | undefined {
		const edit = this.used === null ? undefined : this.edits[this.used];
		return edit && editedProfile(this.#instrument, edit);
	}

	/** Reads what lies on the device, unless it refused to hold what is here, and follows what other tabs write. Returns the way to stop following. */
	open(): () => void {
		if (this.isKept) this.read();
		// What the device refused is nowhere but here, and goes only with everything.
		const hear = ({ key }: StorageEvent) => (key === null || (this.isKept && key.startsWith(PROFILES))) && this.read();
		window.addEventListener('storage', hear);
		return () => window.removeEventListener('storage', hear);
	}

	/** Keeps an edit as a version of its own, and takes it into use. */
	save(edit: ProfileEdit): void {
		const { version, edit: tidy } = editedProfile(this.#instrument, edit);
		this.#write({ edits: { [version]: tidy!, ...this.edits }, used: version }, (storage) => {
			saveEdit(storage, this.#instrument, edit, Date.now());
			useProfile(storage, version);
		});
	}

	use(version: string | null): void {
		this.#write({ edits: this.edits, used: version }, (storage) => useProfile(storage, version));
	}

	remove(version: string): void {
		const edits = Object.fromEntries(Object.entries(this.edits).filter(([one]) => one !== version));
		const used = this.used === version ? null : this.used;
		this.#write({ edits, used }, (storage) => removeEdit(storage, version));
	}

	/** What is in memory alone, once everything on the device is deleted. */
	forget(): void {
		this.#show({ edits: {}, used: null });
		this.isKept = true;
	}

	read(): void {
		try {
			this.#storage ??= window.localStorage;
			this.#show(readProfiles(this.#storage, this.#instrument));
			this.isKept = true;
		} catch {
			this.isKept = false;
		}
	}

	#show({ edits, used }: SavedProfiles): void {
		this.edits = edits;
		this.used = used;
	}

	/** Where the device refuses, it goes on in memory and the person is told. */
	#write(shown: SavedProfiles, write: (storage: Storage) => void): void {
		this.#show(shown);
		try {
			if (this.#storage) write(this.#storage);
			this.isKept = this.#storage !== null;
		} catch {
			this.isKept = false;
		}
	}
}
