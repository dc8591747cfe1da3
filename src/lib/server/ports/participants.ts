import type { Submission, Workshop } from './workshops.ts';

/** Somebody in a workshop. When they came is not kept, nor who they are beyond a nickname. */
export interface Participant {
	id: string;
	workshop: string;
	/** Empty where none was given, and always where the workshop is anonymous. */
	nickname: string;
}

/** A participant who has come back. */
export interface Returned extends Participant {
	/** In which they submitted. */
	rounds: number[];
	/** Whether they asked for somebody to be paired with. */
	wantsPair: boolean;
}

/** `known`: the token has joined before, and stays who it was; `changed`: the settings are not those that were told. */
export type Joined = 'joined' | 'known' | 'full' | 'closed' | 'changed' | 'unknown';

/** `known`: submitted in this round before, which stands; `early`: the round has not begun; `late`: the next one has. */
export type Submitted = 'kept' | 'known' | 'early' | 'late' | 'closed' | 'unknown';

export interface Participants {
	/** `token` is the SHA-256 of what the phone holds; nothing else than what was `told` holds when it has joined. */
	join(participant: Participant, token: string, told: Workshop['settings']): Promise<Joined>;
	find(workshop: string, token: string): Promise<Returned | null>;
	/** In the order of the alphabet, without those who gave none. */
	nicknames(workshop: string): Promise<string[]>;
	submit(submission: Submission): Promise<Submitted>;
	/** Ids of all who are in it. */
	present(workshop: string): Promise<string[]>;
	/**
	 * Deletes somebody of a workshop, with their scores; a mark by which a restored copy finds them stays until its last day.
	 * Where others are left of their pair, the room is told. False where there is nobody.
	 */
	leave(workshop: string, id: string): Promise<boolean>;
	/** Deletes those marks of workshops whose last ISO day has come. */
	forgetDeparted(day: string): Promise<void>;
}
