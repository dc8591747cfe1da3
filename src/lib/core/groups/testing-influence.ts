import type { Member, Round } from './picture.ts';
import { pictureFrom, type Competency, type Published } from './testing-schedule.ts';

/** The figures that are sums over people. */
export type Figure = 'mean' | 'change';

/**
 * Whose scores a figure that was shown is made from: those whose score moves it. It is found out from outside: everybody's
 * scores are set alike, and then those of one person after the other to something else.
 */
export function influence({ round, rounds }: Published, competency: Competency, figure: Figure, k: number): string[] {
	const shown = (outlier: string | null) => {
		const altered = rounds.map((each, at) => alter(each, competency, outlier, at)) as [Round, Round];
		const { mean, change } = pictureFrom(altered, round, k).competencies[competency]!;
		return figure === 'mean' ? mean.value?.mean : change?.value?.change;
	};
	const still = shown(null);
	if (still === undefined) return [];
	const ids = new Set(rounds.flatMap(({ batches }) => batches.flat().map(({ id }) => id)));
	return [...ids].filter((id) => shown(id) !== still);
}

/** One score for everybody in a round, and one far away, the other way in the other round; who was not assessed stays so. */
function alter({ batches, hasWithdrawn }: Round, competency: Competency, outlier: string | null, round: number): Round {
	const [usual, far] = round === 0 ? [40, 0] : [50, 100];
	const set = ({ id, scores }: Member): Member => {
		const score = scores[competency]!.score === null ? null : id === outlier ? far : usual;
		return { id, scores: { [competency]: { score } } };
	};
	return { batches: batches.map((batch) => batch.map(set)), hasWithdrawn };
}
