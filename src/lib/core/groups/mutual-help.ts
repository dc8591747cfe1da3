import type { Member } from './picture.ts';
import { scoreOf } from './score-of.ts';

/**
 * Of the competencies in which somebody and all whom they are paired with have a score: the one in which they are furthest
 * ahead of every other, and the one in which they are furthest behind every other, in points; null where there is none.
 */
export function mutualHelp(
	one: Member,
	others: readonly Member[]
): { youHelp: string | null; theyHelp: string | null } {
	return {
		youHelp: furthest(one, others, (own, theirs) => own - theirs),
		theyHelp: furthest(one, others, (own, theirs) => theirs - own)
	};
}

function furthest(one: Member, others: readonly Member[], by: (own: number, theirs: number) => number): string | null {
	let [found, most]: [string | null, number] = [null, 0];
	for (const competency of Object.keys(one.scores).sort()) {
		const distances = others.map((other) => {
			const [own, theirs] = [scoreOf(one, competency), scoreOf(other, competency)];
			return own === null || theirs === null ? 0 : by(own, theirs);
		});
		const least = Math.min(...distances);
		if (least > most) [found, most] = [competency, least];
	}
	return found;
}
