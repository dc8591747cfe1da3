import { baseOf } from './base-of.ts';
import { HIGHEST_TARGET } from '../instrument/highest-target.ts';
import type { Instrument, Item } from '../instrument/instrument.ts';
import type { FactEdit, ProfileEdit } from '../instrument/profile-edit.ts';
import { isDay } from '../is-day.ts';
import { tidyEdit } from './tidy-edit.ts';

export const AUTHOR_LIMIT = 100;
export const REASON_LIMIT = 1000;

export type EditFaultCode =
	| 'base'
	| 'text'
	| 'date'
	| 'competency'
	| 'importance'
	| 'target'
	| 'fact'
	| 'form'
	| 'option'
	| 'minimum'
	| 'must-have'
	| 'nothing';

/** What is wrong with an edit of a profile: where, what is there, and what could be, in no language. */
export interface EditFault {
	path: string[];
	fault: EditFaultCode;
	found: unknown;
	expected: string;
}

type Rule = [broken: boolean, fault: EditFaultCode, found: unknown, expected: string];

/** Everything that is wrong with an edit of a profile; empty where it is sound. */
export function checkEdit(edit: ProfileEdit, instrument: Instrument): EditFault[] {
	const bases = instrument.profiles.map(({ id, version }) => JSON.stringify(`${id}@${version}`));
	const { competencies, facts } = tidyEdit(instrument, edit);
	const isEmpty = Object.keys(competencies).length + Object.keys(facts).length === 0;
	return [
		...broken(['of'], [[!baseOf(instrument, edit.of), 'base', edit.of, bases.join(' | ')]]),
		...broken(['author'], [checkText(edit.author, AUTHOR_LIMIT)]),
		...broken(['date'], [[!isDay(edit.date), 'date', edit.date, '"2027-02-28"']]),
		...broken(['reason'], [checkText(edit.reason, REASON_LIMIT)]),
		...Object.keys(edit.competencies).flatMap((id) => checkRequirement(id, edit, instrument)),
		...Object.entries(edit.facts).flatMap(([id, fact]) => checkFact(id, fact, instrument)),
		...broken(['competencies'], [[isEmpty, 'nothing', {}, '{"…":{"importance":…,"target":…}}']])
	];
}

function broken(path: string[], rules: Rule[]): EditFault[] {
	return rules.flatMap(([isBroken, fault, found, expected]) => (isBroken ? [{ path, fault, found, expected }] : []));
}

function checkText(text: string, limit: number): Rule {
	const { length } = text.trim();
	return [length === 0 || length > limit, 'text', text, `"…" (1 … ${limit})`];
}

function checkRequirement(id: string, edit: ProfileEdit, { competencies }: Instrument): EditFault[] {
	const known = competencies.map((competency) => JSON.stringify(competency)).join(' | ');
	if (!competencies.includes(id)) return broken(['competencies', id], [[true, 'competency', id, known]]);
	const { importance = 0, target = 0 } = edit.competencies[id]!;
	const isImportance = importance >= 0 && importance <= 5 && Number.isInteger(2 * importance);
	const isTarget = target >= 0 && target <= HIGHEST_TARGET && Number.isInteger(target);
	return [
		...broken(['competencies', id, 'importance'], [[!isImportance, 'importance', importance, '0, 0.5, 1 … 5']]),
		...broken(['competencies', id, 'target'], [[!isTarget, 'target', target, `0, 1, 2 … ${HIGHEST_TARGET}`]])
	];
}

function checkFact(id: string, fact: FactEdit, { items }: Instrument): EditFault[] {
	const path = ['facts', id];
	const item = items.find((one) => one.id === id && one.kind === 'fact');
	if (!item) return broken(path, [[true, 'fact', id, '']]);
	const { options = [], min, isRequired } = fact;
	const known = item.options?.map((option) => option.id) ?? [];
	const list = known.map((option) => JSON.stringify(option)).join(' | ');
	const unknown = options.filter((option, at) => !known.includes(option) || options.indexOf(option) < at);
	const isNumber = item.answer === 'number';
	const form = isNumber ? '{"min":…}' : '{"options":["…"]}';
	const isOther = isNumber ? fact.options !== undefined : min !== undefined;
	return [
		...broken(path, [
			[isOther, 'form', fact, form],
			[!isOther && isRequired === true && options.length === 0 && min === undefined, 'must-have', fact, form]
		]),
		...(isOther
			? []
			: broken(
					[...path, 'options'],
					unknown.map((option): Rule => [true, 'option', option, list])
				)),
		...(isOther ? [] : broken([...path, 'min'], checkMinimum(item, min)))
	];
}

function checkMinimum({ range }: Item, min: number | undefined): Rule[] {
	if (min === undefined || !range) return [];
	const isPossible = min >= range.min && min <= range.max && (!range.integer || Number.isInteger(min));
	return [[!isPossible, 'minimum', min, `${range.min} … ${range.max}`]];
}
