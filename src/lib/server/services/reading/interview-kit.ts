import { instrument } from '../../../content/instrument.ts';
import { words } from '../../../content/words.server.ts';
import { SKIPPED } from '../../../core/instrument/reserved-ids.ts';
import { formItems } from '../../../core/scoring/form-items.ts';
import { interviewAreas, type InterviewArea } from '../../../core/scoring/interview-areas.ts';
import { isReadable } from '../../../exchange/sheet-faults.ts';
import type { Result } from '../../../core/scoring/result.ts';
import type { Language } from '../../../i18n/languages.ts';

/** What the candidate said they had done: the question and the option they chose. */
export interface Quoted {
	ask: string;
	/** Null where they preferred not to say, or gave no answer. */
	said: string | null;
	/** Whether they said that they had not done it. */
	isNotDone: boolean;
	/** What to ask on, by how far what they chose reaches; none where they have not done it. */
	probes: string[];
}

export interface KitArea extends InterviewArea {
	name: string;
	questions: string[];
	quotes: Quoted[];
	probes: string[];
	/** Behaviour for each rating, from 1 to 5. */
	anchors: string[];
}

/** Of an area that only another version has: it can be rated, and there are no words for it. */
const UNKNOWN = { questions: [], probes: [], anchors: ['', '', '', '', ''] };

/**
 * What to ask one candidate, and what to rate it against. The first area has two questions, each of the others one. Answers to
 * another version are not quoted: the words of today may not be those that they were given to.
 */
export function interviewKit(result: Result, language: Language): KitArea[] {
	const isQuotable = isReadable(result.instrument, instrument);
	const { interview, competencies } = {
		interview: words(language, 'interview'),
		competencies: words(language, 'competencies')
	};
	return interviewAreas(result).map((area, at) => {
		const { questions, probes, anchors } = interview[area.competency] ?? UNKNOWN;
		return {
			...area,
			name: competencies[area.competency]?.name ?? area.competency,
			questions: questions.slice(0, at === 0 ? 2 : 1),
			quotes: isQuotable ? quotesOf(result, area.competency, language) : [],
			probes,
			anchors
		};
	});
}

function quotesOf(result: Result, competency: string, language: Language): Quoted[] {
	const items = words(language, 'items');
	const probes = words(language, 'interviewEvidence');
	const asked = formItems(instrument, result).filter(
		(item) => item.kind === 'evidence' && item.competency === competency
	);
	return asked.map(({ id, options = [] }) => {
		const answer = result.answers[id];
		const option = answer === SKIPPED ? undefined : options.find((option) => option.id === answer);
		const said = option ? (items[id]?.options?.[option.id] ?? null) : null;
		return {
			ask: items[id]?.ask ?? id,
			said,
			isNotDone: option?.points === 0,
			probes: probes[option?.points ?? 0] ?? []
		};
	});
}
