import { instrument } from '../../../content/instrument.ts';
import { nextBatch } from '../../../core/groups/next-batch.ts';
import type { Member, Round } from '../../../core/groups/picture.ts';
import { pictureOf } from '../../../core/groups/picture-of.ts';
import type { Requirement } from '../../../core/instrument/instrument.ts';
import { profileForIndustry } from '../../../core/scoring/profile-for-industry.ts';
import type { WorkshopSettings } from '../../../flow/workshop/workshop-events.ts';
import type { Cohort } from '../../ports/workshops.ts';
import type { TakePicture } from './publish-picture.ts';
import { workshopCompetencies } from './workshop-competencies.ts';

/** What every workshop is held against: the role as its industry has it. */
const PROFILE = 'coo';

/** The statistics of a round with everybody who submitted since its last picture, if these are enough to be added. */
export const takePicture: TakePicture = (submissions, published, { round, settings }) => {
	const { smallest, confidence } = settings;
	const members = membersOf(submissions, round);
	const now = roundOf(published, round, members);
	const next = nextBatch(now, [...members.values()], smallest);
	if ('reason' in next) return next;
	const batches = next.batch.length > 0 ? [...now.batches, next.batch] : now.batches;
	const before = round > 1 ? { before: roundOf(published, round - 1, membersOf(submissions, round - 1)) } : {};
	const rules = { smallest, confidence, requirements: requirementsOf(settings), ...before };
	const { n, competencies } = pictureOf({ batches, hasWithdrawn: false }, rules);
	const isHeld = Object.values(competencies).every(({ mean }) => mean.value === null);
	return { n, pictures: competencies, ...(isHeld && { isHeld }) };
};

function membersOf(submissions: Cohort['submissions'], round: number): Map<string, Member> {
	const theirs = submissions.filter((submission) => submission.round === round);
	return new Map(theirs.map(({ participant, scores }) => [participant, { id: participant, scores }]));
}

/** A round as its pictures have it; it has none where nothing of it was published. */
function roundOf(published: Cohort['published'], round: number, members: Map<string, Member>): Round {
	const { batches = [], hasWithdrawn = false } = published.find((one) => one.round === round) ?? {};
	return { batches: batches.map((ids) => ids.map((id) => members.get(id)!)), hasWithdrawn };
}

/** Of the competencies that are asked about, in the order of the instrument. */
function requirementsOf(settings: WorkshopSettings): Record<string, Requirement> {
	const { competencies } = profileForIndustry(instrument, PROFILE, settings.industry);
	return Object.fromEntries(workshopCompetencies(settings).map((id) => [id, competencies[id]!]));
}
