import type { Distance } from '../../core/scoring/distance.ts';

/** The shape of the words of one language. Every text is found by the id that the language-free content gives it. */

/**
 * In the question, the note and the table of a work sample, `{name}` stands for the figure of that name. Figures never
 * decide the form of a word: "Orders a day: {throughput}".
 */
export interface ItemWords {
	/** The question. */
	ask: string;
	/** A short explanation under the question, only where the question needs one. */
	note?: string;
	/** Rows of cells, the first row and the first cell of each being heads. */
	table?: string[][];
	/** By option id. */
	options?: Record<string, string>;
	/** By action id, of a judgement scenario. */
	actions?: Record<string, string>;
}

/**
 * The worked solution of a work sample, shown after the result. `{name}` stands for a figure, an intermediate result,
 * `{right}` or `{nearMiss}`.
 */
export interface SolutionWords {
	formula: string;
	/** The formula with the figures in it, line by line. */
	steps: string[];
	/** What the usual slip leads to, and why it is one. */
	slip: string;
}

export interface CompetencyWords {
	name: string;
	/** One or two words for chart labels and sections, never cut off on a phone. */
	short: string;
	/** As the name stands inside a sentence. */
	inSentence: string;
	/** What the competency covers, in one sentence. */
	about: string;
}

/** One block of the development plan in the form of "a day in the life". */
export interface PlanWords {
	today: string;
	afterwards: string;
	disappears: string;
	faster: string;
	/** Two or three concrete actions. */
	actions: string[];
}

export interface RoleSectionWords {
	title: string;
	lead?: string;
	points: Record<string, string>;
}

/** What an interviewer asks about one competency, and what answers are rated against. */
export interface InterviewAreaWords {
	/** Two questions about what was really done. */
	questions: string[];
	/** What to ask on, whatever the answer. */
	probes: string[];
	/** Behaviour for each rating, from 1 to 5. */
	anchors: string[];
}

export type ItemsWords = Record<string, ItemWords>;
/** By scenario and action: why the key is what it is. Shown after the result, never before. */
export type ReasonsWords = Record<string, Record<string, string>>;
/** By work sample. */
export type SolutionsWords = Record<string, SolutionWords>;
/** What the working of a result says of one competency's scenarios and work samples. */
export interface Explanations {
	reasons: ReasonsWords;
	solutions: SolutionsWords;
}
export type CompetenciesWords = Record<string, CompetencyWords>;
export type PlansWords = Record<string, Record<Distance, PlanWords>>;
/** By industry and competency: one more action, where the industry changes what is asked for. */
export type PlanIndustryWords = Record<string, Record<string, Record<'far' | 'near', string>>>;
/** By competency: what to collect, so that one can see later whether something has changed. */
export type PlanEvidenceWords = Record<string, string>;
/** By competency: what a group may ask itself, openly, and what it may try. */
export type DiscussionWords = Record<string, { questions: string[]; tips: string[] }>;
/** By role fact id: the fact in one short sentence, shown under "Why we ask this". */
export type SourcesWords = Record<string, string>;
/** What to ask on about something that was done, by the points of the option that the candidate chose. */
export type InterviewEvidenceWords = Record<number, string[]>;
export type InterviewWords = Record<string, InterviewAreaWords>;
export type RoleWords = Record<string, RoleSectionWords>;

/**
 * Letters that are e-mailed: lines of plain text. `{name}`, `{title}`, `{controller}`, `{minutes}`, `{expires}` and
 * `{contact}` stand for what they say.
 */
export interface LetterWords {
	subject: string;
	greeting: string;
	/** Before the link. */
	before: string[];
	/** What the link says. */
	link: string;
	/** After the link. */
	after: string[];
}
export interface MailWords {
	invitation: LetterWords;
	password: LetterWords;
}

/**
 * What a candidate reads before anything is asked, until a team writes its own. `{title}`, `{seat}`, `{controller}`,
 * `{contact}` and `{eraseOn}` stand for what they say.
 */
export interface NoticeWords {
	purpose: string;
	legalBasis: string;
	recipients: string;
	retention: string;
	rights: string;
	scoring: string;
	alternative: string;
}
