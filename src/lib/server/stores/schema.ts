/** The tables, as both databases have them: times are ISO text, structures are JSON text, and yes or no is 1 or 0. */
export interface Schema {
	screening: {
		id: string;
		title: string;
		state: string;
		instrument: string;
		settings: string;
		created_at: string;
		created_by: string;
		erase_on: string;
	};
	assignment: { screening: string; person: string };
	candidate: {
		id: string;
		screening: string;
		code: string;
		name: string;
		email: string;
		/** The address as it is compared. */
		email_key: string;
		reference: string;
		locale: string;
		state: string;
		token: string;
		expires_at: string;
		seed: number;
		invited_at: string;
		opened_at: string | null;
		started_at: string | null;
		submitted_at: string | null;
		result: string | null;
		facts_met: number | null;
		facts_missing: number | null;
		facts_unstated: number | null;
	};
	answer: {
		candidate: string;
		item: string;
		answer: string;
		ms: number | null;
		clock: number;
	};
	outbox: {
		id: string;
		kind: string;
		screening: string;
		candidate: string | null;
		sealed: string;
		state: string;
		attempts: number;
		next_at: string;
		fault: string | null;
		created_at: string;
		sent_at: string | null;
	};
	correction: { candidate: string; item: string; answer: string; at: string };
	interview: {
		candidate: string;
		rater: string;
		rater_name: string;
		ratings: string;
		saved_at: string;
		locked_at: string | null;
	};
	wording: {
		id: string;
		screening: string;
		until: string;
		changed_by: string;
		notice: string;
		job_analysis: string | null;
	};
	decision: {
		id: string;
		candidate: string;
		outcome: string;
		reasons: string;
		decided_by: string;
		decided_by_name: string;
		decided_at: string;
	};
	reading: { candidate: string; person: string; kind: string; read_at: string; reason: string };
	api_token: {
		id: string;
		name: string;
		hash: string;
		/** Separated by spaces. */
		scopes: string;
		created_at: string;
		created_by: string;
		expires_at: string;
		revoked_at: string | null;
		used_on: string | null;
	};
	webhook: {
		id: string;
		url: string;
		/** Separated by spaces. */
		events: string;
		sealed: string;
		created_at: string;
		sequence: number;
	};
	webhook_delivery: {
		id: string;
		webhook: string;
		event: string;
		payload: string;
		state: string;
		attempts: number;
		next_at: string;
		status: number | null;
		fault: string | null;
		created_at: string;
	};
	workshop: {
		id: string;
		code: string;
		settings: string;
		delete_on: string;
		round: number;
		/** Of the last event. */
		seq: number;
		capacity: number;
		created_at: string;
		created_by: string;
		closed_at: string | null;
	};
	workshop_event: { workshop: string; seq: number; at: string; happening: string };
	workshop_picture: { workshop: string; round: number; taken: number; size: number };
	participant: {
		id: string;
		workshop: string;
		token: string;
		nickname: string;
		wants_pair: number;
		/** Shared by those who are a pair. */
		pair: number | null;
		pair_helps: string | null;
	};
	submission: { participant: string; round: number; scores: string; picture: number | null };
	/** Of those who have left a workshop: the hash of the id that each had there, and the day on which that is deleted. */
	departed: { mark: string; until: string };
	leftover: { id: string; at: string };
	audit: {
		sequence: number;
		at: string;
		actor: string;
		action: string;
		subject: string;
		screening: string;
		detail: string;
		hash: string;
	};
}
