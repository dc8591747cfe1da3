import { mean } from '../statistics/mean.ts';
import { standardDeviation } from '../scoring/standard-deviation.ts';
import { CHANGE_FROM } from './group-limits.ts';
import { pairedChange } from './paired-change.ts';
import type { Count, GroupChange, Member, Round } from './picture.ts';
import { scoreOf } from './score-of.ts';
import { countOf } from './steps-of.ts';
import { tellChange, tellChangeSpread } from './told-figures.ts';
import { toldCount } from './told-count.ts';

interface Rules {
	smallest: number;
	/** In percent. */
	confidence: number;
}

/**
 * The change of those who have a score in both rounds. Told from ten pairs on, and only where in every picture of either round
 * those with a pair and those without are each none or at least k: else the means of the rounds and that of the change
 * would give away the difference. After somebody in a picture of the first round has withdrawn it is not told: whether they
 * had a score is not known any more.
 */
export function changeOf(now: Round, before: Round, competency: string, rules: Rules): GroupChange | null {
	if (before.hasWithdrawn) return null;
	const first = new Map(before.batches.flat().map((member) => [member.id, member]));
	const counts: Count[] = [];
	const told = new Map<string, number>();
	let waiting: Member[] = [];
	for (const batch of now.batches) {
		waiting = [...waiting, ...batch.filter(({ id }) => first.has(id))];
		const pairs = waiting.filter((member) => changeIn(member) !== null);
		const needed = counts.length > 0 ? rules.smallest : CHANGE_FROM;
		const count = toldCount(waiting.length, pairs.length, needed, rules.smallest);
		const tried = new Map([...told, ...pairs.map(({ id }): [string, number] => [id, counts.length])]);
		if (!count || ![...before.batches, ...now.batches].every((each) => hidesNobody(each, tried))) continue;
		for (const [id, step] of tried) told.set(id, step);
		counts.push(count);
		waiting = [];
	}
	if (counts.length === 0) return null;
	const changes = now.batches.flat().flatMap((member) => (told.has(member.id) ? [changeIn(member)!] : []));
	const spread = tellChangeSpread(standardDeviation(changes, 1));
	const count = countOf(counts);
	return { ...count, ...pairedChange(tellChange(mean(changes)), spread, count.n, rules.confidence) };

	function changeIn(later: Member): number | null {
		const [x, y] = [scoreOf(first.get(later.id)!, competency), scoreOf(later, competency)];
		return x === null || y === null ? null : y - x;
	}

	/** Whether those of a picture who came into the change at one time, or did not, are none or at least k each. */
	function hidesNobody(batch: Member[], stepOf: Map<string, number>): boolean {
		const cells = new Map<number, number>();
		for (const member of batch.filter((each) => scoreOf(each, competency) !== null)) {
			const step = stepOf.get(member.id) ?? -1;
			cells.set(step, (cells.get(step) ?? 0) + 1);
		}
		return [...cells.values()].every((size) => size >= rules.smallest);
	}
}
