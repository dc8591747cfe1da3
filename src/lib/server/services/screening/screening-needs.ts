import { monthsAfter } from '../months-after.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { JobAnalysis, Notice, Screening, ScreeningSettings } from '../../ports/screening.ts';
import { isSame } from './is-same.ts';
import { mustFacts } from './must-facts.ts';

/** Months after today that candidates' data may be kept at most. */
export const LONGEST_KEPT = 24;

/** What a screening lacks before it can be opened: the last part of a message's id, with what it is about. */
export type Need =
	| {
			need:
				| `job-${keyof JobAnalysis}`
				| 'job-on-future'
				| 'title'
				| 'languages'
				| 'weights'
				| 'facts-unasked'
				| 'closes-past'
				| 'closes-order'
				| 'erase-past'
				| 'erase-order'
				| 'erase-late'
				| 'erase-later';
	  }
	| { need: 'language-used'; language: Language; count: number }
	| { need: `notice-${keyof Notice}`; language: Language };

const JOB = ['seat', 'why', 'by', 'on', 'reason'] as const;
export const NOTICE_PARTS = [
	'controller',
	'contact',
	'purpose',
	'legalBasis',
	'recipients',
	'retention',
	'rights',
	'scoring',
	'alternative'
] as const satisfies (keyof Notice)[];

/**
 * Everything that stands in the way of opening, in the order of the form; nothing where it can be opened. `now` is an ISO date-time.
 * A date that is as it was `before` may be over, and musts that nobody is asked about stay where they can no longer be changed.
 */
export function screeningNeeds(
	{ title, settings, state }: Pick<Screening, 'title' | 'settings' | 'state'>,
	now: string,
	before?: ScreeningSettings
): Need[] {
	const { jobAnalysis, profile, locales, notice } = settings;
	const isWeighed = Object.values(profile.competencies).some(({ importance }) => importance > 0);
	const lacking = locales.flatMap((language) =>
		NOTICE_PARTS.filter((part) => !notice[language]?.[part].trim()).map((part): Need => ({
			need: `notice-${part}`,
			language
		}))
	);
	return [
		...(title.trim() ? [] : [{ need: 'title' as const }]),
		...JOB.filter((part) => !jobAnalysis[part].trim()).map((part): Need => ({ need: `job-${part}` })),
		...(isLater(jobAnalysis.on, now) ? [{ need: 'job-on-future' as const }] : []),
		...(isWeighed ? [] : [{ need: 'weights' as const }]),
		...(state === 'draft' || before ? factNeeds(settings, before) : []),
		...(locales.length > 0 ? [] : [{ need: 'languages' as const }]),
		...lacking,
		...dateNeeds(settings, now, before)
	];
}

/** A must that nobody is asked about is met by nobody. Where it was so before, it counts for nothing. */
function factNeeds(settings: ScreeningSettings, before?: ScreeningSettings): Need[] {
	const { unasked } = mustFacts({ settings });
	const isAsBefore = before && isSame(mustFacts({ settings: before }).unasked, unasked);
	return unasked.length > 0 && !isAsBefore ? [{ need: 'facts-unasked' }] : [];
}

/** What was judged was judged by today. */
const isLater = (day: string, now: string): boolean => day > now.slice(0, 10);

/** What is wrong with the dates alone. */
function dateNeeds(settings: ScreeningSettings, now: string, before?: ScreeningSettings): Need[] {
	const { opensAt, closesAt, eraseOn } = settings;
	const isNew = (date: 'closesAt' | 'eraseOn') => settings[date] !== before?.[date];
	const needs: Need[] = [];
	if (closesAt && closesAt <= now && isNew('closesAt')) needs.push({ need: 'closes-past' });
	else if (closesAt && opensAt && closesAt <= opensAt) needs.push({ need: 'closes-order' });
	if (eraseOn <= now.slice(0, 10) && isNew('eraseOn')) needs.push({ need: 'erase-past' });
	else if (closesAt && eraseOn <= closesAt.slice(0, 10)) needs.push({ need: 'erase-order' });
	if (eraseOn > monthsAfter(now, LONGEST_KEPT) && isNew('eraseOn')) needs.push({ need: 'erase-late' });
	return needs;
}
