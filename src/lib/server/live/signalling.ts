import type { Pairs } from '../ports/pairs.ts';
import type { Workshops } from '../ports/workshops.ts';

interface Stores {
	workshops: Workshops;
	pairs: Pairs;
}

/** The stores through which something happens in a workshop, which say in which one. */
export function signalling({ workshops, pairs }: Stores, send: (workshop: string) => void): Stores {
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
		pairs: { ...pairs, change: async (id, decide) => say(id, await pairs.change(id, decide)) }
	};
}
