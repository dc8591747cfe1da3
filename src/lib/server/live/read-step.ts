import * as v from 'valibot';
import type { DeskStep } from '../../flow/workshop/host-next.ts';
import { PARTS, PHASES } from '../../flow/workshop/workshop-events.ts';

const competency = v.pipe(v.string(), v.maxLength(64));
const round = v.pipe(v.number(), v.integer());

const step = v.variant('type', [
	v.strictObject({ type: v.literal('phase.moved'), phase: v.picklist(PHASES) }),
	v.strictObject({ type: v.literal('focus.moved'), competency: v.nullable(competency), part: v.picklist(PARTS) }),
	v.strictObject({ type: v.literal('round.begun'), round }),
	v.strictObject({ type: v.literal('competency.revealed'), round, competency }),
	v.strictObject({ type: v.literal('workshop.closed') }),
	v.strictObject({ type: v.literal('picture.taken') }),
	v.strictObject({ type: v.literal('pairs.made') })
]);

/** The step that was sent; null where it is none. */
export function readStep(sent: unknown): DeskStep | null {
	const read = v.safeParse(step, sent);
	return read.success ? read.output : null;
}
