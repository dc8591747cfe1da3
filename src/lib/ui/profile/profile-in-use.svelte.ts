import { untrack } from 'svelte';
import type { Instrument, Profile } from '#lib/core/instrument/instrument.ts';
import type { ProfileEdit } from '#lib/core/instrument/profile-edit.ts';
import type { AnswerSheet } from '#lib/core/scoring/answer-sheet.ts';
import { useQuiz, type Quiz } from '#lib/flow/quiz/quiz.svelte.ts';
import { isProfileUsed } from '#lib/profile/is-profile-used.ts';

type EditedProfiles = typeof import('./edited-profile.ts').editedProfiles;

/** The parts of a report that speak of an edited profile. */
export type EditedParts = Pick<ReturnType<EditedProfiles>, 'MustHaves' | 'ProfileNote'>;

/** A result, or answers alone, that somebody takes over as their own. */
export interface Opened {
	kind: 'answers' | 'result';
	sheet: AnswerSheet;
	/** In percent; null where none came with it. */
	confidence: number | null;
	/** Of the edited profile that it was read against, where it was one. */
	edit?: ProfileEdit | undefined;
}

/** What results are read against: the instrument's profile, or an edited one, about which everything is fetched only then. */
export class ProfileInUse {
	/** Undefined until it is asked for; null where it could not be fetched. Nothing is then read against another profile in its place. */
	edited = $state.raw<ReturnType<EditedProfiles> | null>();
	#instrument: Instrument;
	/** As the device says; another tab may be the first that takes one into use. */
	#isUsed = $state(isProfileUsed());

	constructor(instrument: Instrument) {
		this.#instrument = instrument;
	}

	/** For a page that has everything about edited profiles at hand. */
	hold(make: EditedProfiles) {
		return (this.edited ??= make(this.#instrument));
	}

	async fetch(): Promise<void> {
		if (this.edited) return;
		const module = await import('./edited-profile.ts').catch(() => null);
		if (module) this.hold(module.editedProfiles).profiles.open()();
		else this.edited ??= null;
	}

	/** The edited profile, where one is in use. */
	get profile(): Profile | undefined {
		return this.edited?.profiles.profile;
	}

	/** Whether what there is to read cannot be read yet. */
	get isAwaited(): boolean {
		return !this.edited && this.#isUsed;
	}

	/** Once everything is deleted; a page that is still on the screen reads against nothing that was. */
	forget(): void {
		this.edited?.profiles.forget();
		this.#isUsed = false;
	}

	/** Follows what other tabs take into use. Returns the way to stop following. */
	follow(): () => void {
		const look = () => (this.#isUsed = isProfileUsed());
		look();
		window.addEventListener('storage', look);
		return () => window.removeEventListener('storage', look);
	}

	/**
	 * Takes a result over, and the profile that it was read against, and says whether it did: not where what is needed for
	 * that profile cannot be fetched. Answers say nothing of a profile: the one in use stays.
	 */
	async takeOver(quiz: Quiz, { kind, sheet, confidence, edit }: Opened): Promise<boolean> {
		if (kind === 'result') {
			if (edit || this.isAwaited) {
				await this.fetch();
				if (!this.edited) return false;
			}
			this.edited?.adopt(edit);
		}
		quiz.adopt(sheet, confidence ?? undefined);
		return true;
	}
}

/** The one of the whole site, so that what the device refuses to keep goes on from page to page, as the quiz does. */
export function useProfileInUse(instrument: Instrument): ProfileInUse {
	const { held } = useQuiz();
	const inUse = (held.inUse ??= new ProfileInUse(instrument)) as ProfileInUse;
	$effect(() => inUse.follow());
	$effect(() => {
		const profiles = inUse.edited?.profiles;
		return untrack(() => profiles?.open());
	});
	return inUse;
}
