import type { Action, Part, Plan, Priority } from './plan.ts';

/** One competency of a plan changed, the others as they are. */
export function editPriority(plan: Plan, competency: string, change: (priority: Priority) => Priority): Plan {
	const changed = plan.priorities.map((priority) => (priority.competency === competency ? change(priority) : priority));
	return { ...plan, priorities: changed };
}

/** A part in a person's own words; the written words again are no words of their own. */
export function editPart(priority: Priority, part: Part, text: string, written: string): Priority {
	const { [part]: _, ...others } = priority.texts;
	return { ...priority, texts: text === written ? others : { ...others, [part]: text } };
}

/** Takes one more action: a written one by its id, or an empty one to be written. */
export function addAction(priority: Priority, id: string, text?: string): Priority {
	const action: Action = { id, date: '', ...(text !== undefined && { text }) };
	return { ...priority, actions: [...priority.actions, action] };
}

export function editAction(priority: Priority, id: string, change: Partial<Action>): Priority {
	const actions = priority.actions.map((action) => (action.id === id ? { ...action, ...change } : action));
	return { ...priority, actions };
}

export function dropAction(priority: Priority, id: string): Priority {
	return { ...priority, actions: priority.actions.filter((action) => action.id !== id) };
}

/** Moves an action so many places down (1) or up (-1), never beyond the ends. */
export function moveAction(priority: Priority, id: string, by: number): Priority {
	const from = priority.actions.findIndex((action) => action.id === id);
	const action = priority.actions[from];
	if (!action) return priority;
	const others = priority.actions.filter((other) => other !== action);
	const to = Math.max(0, from + by);
	return { ...priority, actions: [...others.slice(0, to), action, ...others.slice(to)] };
}
