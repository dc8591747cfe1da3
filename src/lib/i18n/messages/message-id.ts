import type { messages as candidate } from './en/candidate.ts';
import type { messages as common } from './en/common.ts';
import type { messages as earlier } from './en/earlier.ts';
import type { messages as decides } from './en/decides.ts';
import type { messages as dossier } from './en/dossier.ts';
import type { messages as dpia } from './en/dpia.ts';
import type { messages as account } from './en/account.ts';
import type { messages as entry } from './en/entry.ts';
import type { messages as gaps } from './en/gaps.ts';
import type { messages as invite } from './en/invite.ts';
import type { messages as interview } from './en/interview.ts';
import type { messages as manual } from './en/manual.ts';
import type { messages as methods } from './en/methods.ts';
import type { messages as people } from './en/people.ts';
import type { messages as planPage } from './en/plan-page.ts';
import type { messages as profile } from './en/profile.ts';
import type { messages as profileNote } from './en/profile-note.ts';
import type { messages as quiz } from './en/quiz.ts';
import type { messages as record } from './en/record.ts';
import type { messages as reading } from './en/reading.ts';
import type { messages as result } from './en/result.ts';
import type { messages as role } from './en/role.ts';
import type { messages as screening } from './en/screening.ts';
import type { messages as share } from './en/share.ts';
import type { messages as shared } from './en/shared.ts';
import type { messages as sharpen } from './en/sharpen.ts';
import type { messages as start } from './en/start.ts';
import type { messages as team } from './en/team.ts';
import type { messages as welcome } from './en/welcome.ts';
import type { messages as worked } from './en/worked.ts';

/** English is the list of what there is to say; the other languages are held to it by their type and by a test. */
export interface AllMessages {
	candidate: typeof candidate;
	common: typeof common;
	earlier: typeof earlier;
	decides: typeof decides;
	dossier: typeof dossier;
	dpia: typeof dpia;
	account: typeof account;
	entry: typeof entry;
	gaps: typeof gaps;
	invite: typeof invite;
	interview: typeof interview;
	manual: typeof manual;
	methods: typeof methods;
	people: typeof people;
	'plan-page': typeof planPage;
	profile: typeof profile;
	'profile-note': typeof profileNote;
	quiz: typeof quiz;
	record: typeof record;
	reading: typeof reading;
	result: typeof result;
	role: typeof role;
	screening: typeof screening;
	share: typeof share;
	shared: typeof shared;
	sharpen: typeof sharpen;
	start: typeof start;
	team: typeof team;
	welcome: typeof welcome;
	worked: typeof worked;
}
export type Part = keyof AllMessages;
export type MessageId = { [P in Part]: keyof AllMessages[P] }[Part];

/** The messages of one part in another language: the same ids, no more and no fewer. */
export type MessagesOf<P extends Part> = Record<keyof AllMessages[P], string>;
