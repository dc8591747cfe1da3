import type { Screening, ScreeningSettings } from '../../ports/screening.ts';
import { isSame } from './is-same.ts';

/** What a screening is, and the ids of the interviewers it is assigned to. */
type Stand = Pick<Screening, 'title' | 'settings'> & { interviewers: string[] };

/**
 * What the record says of a change: the parts that differ, and the ids of those who were given access or lost it, each list
 * in one text. Null where nothing differs.
 */
export function changeDetail(before: Stand, after: Stand): Record<string, string> | null {
	const parts = (Object.keys(after.settings) as (keyof ScreeningSettings)[]).filter(
		(part) => !isSame(before.settings[part], after.settings[part])
	);
	const assigned = after.interviewers.filter((id) => !before.interviewers.includes(id));
	const unassigned = before.interviewers.filter((id) => !after.interviewers.includes(id));
	const changed = [
		...(before.title === after.title ? [] : ['title']),
		...parts,
		...(assigned.length + unassigned.length > 0 ? ['interviewers'] : [])
	];
	if (changed.length === 0) return null;
	return {
		changed: changed.join(' '),
		...(assigned.length > 0 && { assigned: assigned.join(' ') }),
		...(unassigned.length > 0 && { unassigned: unassigned.join(' ') })
	};
}
