import type { messages as common } from './en/common.ts';
import type { messages as gaps } from './en/gaps.ts';
import type { messages as invite } from './en/invite.ts';
import type { messages as manual } from './en/manual.ts';
import type { messages as methods } from './en/methods.ts';
import type { messages as planPage } from './en/plan-page.ts';
import type { messages as quiz } from './en/quiz.ts';
import type { messages as result } from './en/result.ts';
import type { messages as role } from './en/role.ts';
import type { messages as screening } from './en/screening.ts';
import type { messages as sharpen } from './en/sharpen.ts';
import type { messages as start } from './en/start.ts';
import type { messages as team } from './en/team.ts';
import type { messages as welcome } from './en/welcome.ts';
import type { messages as worked } from './en/worked.ts';

/** English is the list of what there is to say; the other languages are held to it by their type and by a test. */
export interface AllMessages {
	common: typeof common;
	gaps: typeof gaps;
	invite: typeof invite;
	manual: typeof manual;
	methods: typeof methods;
	'plan-page': typeof planPage;
	quiz: typeof quiz;
	result: typeof result;
	role: typeof role;
	screening: typeof screening;
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
