import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import { pictureOf } from '#lib/core/groups/picture-of.ts';
import type { Member, Picture, Round } from '#lib/core/groups/picture.ts';
import { profileForIndustry } from '#lib/core/scoring/profile-for-industry.ts';
import { score } from '#lib/core/scoring/score.ts';

const { competencies: requirements } = profileForIndustry(instrument, 'coo', 'general');
const core = instrument.items.filter(({ module }) => module === 'core');

interface Made {
	/** Steps (0 … 4) higher than the first time. */
	higher?: number;
	/** How many leave out the questions about finance. */
	without?: number;
}

/** The step that one person chooses for an item: spread from the bottom to the top, differently in each competency. */
const stepOf = (at: number, index: number) => (at * (3 + (index >> 2)) + index) % 5;

function person(at: number, { higher = 0, without = 0 }: Made): Member {
	const answers = core.map(({ id, competency, options = [] }, index) => {
		if (competency === 'finance' && at < without) return [id, 'skipped'];
		return [id, options[Math.min(4, stepOf(at, index) + higher)]!.id];
	});
	const { competencies } = score(instrument, { ...sampleSheet, answers: Object.fromEntries(answers) as never });
	return { id: `p${at}`, scores: competencies };
}

export const roundOf = (n: number, made: Made = {}): Round => ({
	batches: [Array.from({ length: n }, (_, at) => person(at, made))],
	hasWithdrawn: false
});

/** The picture of a made-up room, from answers and scores as they are in truth. */
export const pictureOfRoom = (round: Round, before?: Round): Picture =>
	pictureOf(round, { smallest: 5, confidence: 80, requirements, ...(before && { before }) });
