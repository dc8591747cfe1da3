import type { Pairs } from '../ports/pairs.ts';
import type { Participants } from '../ports/participants.ts';
import type { Signals } from '../ports/signals.ts';
import type { Workshops } from '../ports/workshops.ts';

interface Stores {
	workshops: Workshops;
	participants: Participants;
	pairs: Pairs;
}

/** The stores through which something happens in a workshop, which say in which one, and where somebody has left. */
export function signalling({ workshops, participants, pairs }: Stores, send: Signals['send']): Stores {
	const say = <Happened extends { length: number } | boolean>(id: string, happened: Happened): Happened => {
		if (typeof happened === 'boolean' ? happened : happened.length > 0) send(id);
		return happened;
	};
	return {
		workshops: {
			...workshops,
			append: async (id, decide) => say(id, await workshops.append(id, decide)),
			publish: async (id, decide) => say(id, await workshops.publish(id, decide)),
			remove: async (id) => say(id, await workshops.remove(id))
		},
		participants: {
			...participants,
			async leave(id, participant) {
				const hasLeft = await participants.leave(id, participant);
				if (hasLeft) send(id, true);
				return hasLeft;
			}
		},
		pairs: {
			...pairs,
			giveUp: async (id, participant) => say(id, await pairs.giveUp(id, participant)),
			change: async (id, decide) => say(id, await pairs.change(id, decide))
		}
	};
}
