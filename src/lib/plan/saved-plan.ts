import { INDUSTRIES } from '../core/instrument/instrument.ts';
import { isObject, parseStored } from '../core/stored.ts';
import { PARTS, type Action, type Plan, type Priority } from './plan.ts';

/** What the product keeps on a device begins alike, so that deleting everything finds it. */
export const PLAN_KEY = 'coo-fit/1/plan';

export function savePlan(storage: Storage, plan: Plan, key = PLAN_KEY): void {
	storage.setItem(key, JSON.stringify(plan));
}

/** The plan on the device; anything may lie there, and what is no plan is none. */
export function readPlan(storage: Storage, key = PLAN_KEY): Plan | null {
	const found = parseStored(storage.getItem(key));
	return isPlan(found) ? found : null;
}

const BLOCKS: unknown[] = ['far', 'near', 'there'];
const isText = (found: unknown): found is string => typeof found === 'string';
const isTextOrNothing = (found: unknown): boolean => found === undefined || isText(found);

function isPlan(found: unknown): found is Plan {
	if (!isObject(found) || ![found.id, found.basis, found.review].every(isText)) return false;
	const { industry, priorities } = found;
	return INDUSTRIES.some((id) => id === industry) && Array.isArray(priorities) && priorities.every(isPriority);
}

function isPriority(found: unknown): found is Priority {
	if (!isObject(found) || !isText(found.competency) || !isText(found.evidence)) return false;
	const { block, isChosen, texts, actions } = found;
	if (!BLOCKS.includes(block) || typeof isChosen !== 'boolean' || !isObject(texts)) return false;
	return PARTS.every((part) => isTextOrNothing(texts[part])) && Array.isArray(actions) && actions.every(isAction);
}

function isAction(found: unknown): found is Action {
	return isObject(found) && isText(found.id) && isText(found.date) && isTextOrNothing(found.text);
}
