import type { Answers } from './answers.ts';
import type { Candidates } from './candidate.ts';
import type { Corrections } from './corrections.ts';
import type { Decisions } from './decisions.ts';
import type { Dossiers } from './dossier.ts';
import type { Interviews } from './interviews.ts';
import type { Outbox } from './outbox.ts';
import type { Reads } from './reads.ts';
import type { Screenings } from './screening.ts';
import type { Tokens } from './tokens.ts';
import type { Webhooks } from './webhooks.ts';
import type { Wordings } from './wordings.ts';

/** One thing that somebody did, without personal data beyond ids. */
export interface AuditEntry {
	/** ISO date-time. */
	at: string;
	/** Id of the person, `candidate`, `system` or `api:<token id>`. */
	actor: string;
	action: Recorded;
	/** Id of what it was done to; empty where the record does not say. */
	subject: string;
	/** The screening that it belongs to; empty where there is none. */
	screening: string;
	detail: Record<string, string | number | boolean | null>;
}

/** Numbered from 1 without a hole; `hash` covers the entry and the hash before it. One of a later version may name another action. */
export interface ChainedEntry extends AuditEntry {
	sequence: number;
	hash: string;
}

/** What is done in one transaction with the entry of it. */
export interface Recordable {
	screenings: Screenings;
	candidates: Pick<Candidates, 'add' | 'count' | 'change' | 'relink' | 'withdraw'>;
	answers: Pick<Answers, 'of'>;
	dossiers: Pick<Dossiers, 'erase' | 'eraseAll'>;
	outbox: Pick<Outbox, 'hold' | 'release' | 'sendAgain'>;
	corrections: Corrections;
	interviews: Pick<Interviews, 'of' | 'save' | 'lock'>;
	decisions: Pick<Decisions, 'add'>;
	reads: Reads;
	tokens: Pick<Tokens, 'add' | 'revoke'>;
	webhooks: Pick<Webhooks, 'add' | 'remove'>;
	wordings: Pick<Wordings, 'add'>;
}

export interface Audit {
	append(entry: AuditEntry): Promise<void>;
	/**
	 * Does something and appends the entries of it, all or nothing. Where the deed has none, nothing was done: false. The deed
	 * keeps to the stores it is given: all others wait for its end.
	 */
	appendWith(deed: (stores: Recordable) => Promise<AuditEntry[]>): Promise<boolean>;
	/** The newest first. */
	page(page: { screening?: string; before?: number; limit: number }): Promise<ChainedEntry[]>;
	/** In order, for checking the chain. */
	from(sequence: number, limit: number): Promise<ChainedEntry[]>;
}

/** Actions whose subject, a candidate, a whole screening or a workshop, is gone for good: a restored copy does not bring it back. */
export const ERASURES = [
	'candidate.erase',
	'candidate.withdraw',
	'screening.erase',
	'workshop.delete'
] as const satisfies Recorded[];

/** Everything that is ever recorded: for each there are words in every language. */
export const RECORDED = [
	...['people.first-owner', 'people.ask-in', 'people.password-link', 'people.role', 'people.shut-out', 'people.let-in'],
	...[
		'people.recover',
		'people.delete',
		'screening.create',
		'screening.change',
		'screening.open',
		'screening.close',
		'screening.reopen',
		'screening.erase'
	],
	...['candidate.invite', 'candidate.import', 'candidate.fetch-links', 'candidate.renew', 'candidate.cancel'],
	...['candidate.resend', 'candidate.send-again', 'candidate.read-contacts'],
	...[
		'candidate.open',
		'candidate.start',
		'candidate.submit',
		'candidate.correct',
		'candidate.data',
		'candidate.withdraw'
	],
	...[
		'candidate.list',
		'candidate.read',
		'candidate.compare',
		'candidate.open-name',
		'candidate.export',
		'candidate.export-all',
		'candidate.erase'
	],
	...[
		'interview.read',
		'interview.save',
		'interview.lock',
		'panel.read',
		'decision.write',
		'audit.export',
		'store.restore'
	],
	...['workshop.open', 'workshop.change', 'workshop.close', 'workshop.pairs', 'workshop.delete', 'participant.leave'],
	...['token.create', 'token.revoke', 'webhook.add', 'webhook.remove', 'webhook.test'],
	...['account.sign-in', 'account.sign-in-failed', 'account.sign-out'],
	...['account.password', 'account.set-up', 'account.second-factor', 'account.codes', 'account.off'],
	...['account.passkey-added', 'account.passkey-removed', 'account.session-ended', 'account.ended']
] as const;
export type Recorded = (typeof RECORDED)[number];
