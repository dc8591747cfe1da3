import { Refusal } from '../ground/refusal.js';
import type * as upkeep from '../../lib/server/upkeep.ts';

/** Runs work on the database of the server; what can be mended there is said in its sentence. Loaded only when it is needed. */
export async function onDatabase<Done>(work: (server: typeof upkeep) => Done): Promise<Awaited<Done>> {
	const server = await import('../../lib/server/upkeep.ts');
	try {
		return await work(server);
	} catch (fault) {
		if (fault instanceof server.StoreRefusal) throw new Refusal(fault.message);
		throw fault;
	}
}
