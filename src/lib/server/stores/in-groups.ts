/** Items that one commit takes at most. */
const GROUP_SIZE = 200;

/**
 * Work that arrives while other work is being committed waits, and goes together into the next commit: each caller is
 * answered after the commit that its own item was in. Where a group fails, its items are tried one by one, so that
 * one caller's fault is not another's.
 */
export function inGroups<Item, Done>(commit: (items: Item[]) => Promise<Done[]>): (item: Item) => Promise<Done> {
	interface Waiting {
		item: Item;
		done: (done: Done) => void;
		failed: (fault: unknown) => void;
	}
	const waiting: Waiting[] = [];
	let isBusy = false;

	async function commitAll(group: Waiting[]): Promise<void> {
		try {
			const results = await commit(group.map(({ item }) => item));
			group.forEach(({ done }, index) => done(results[index]!));
		} catch (fault) {
			if (group.length === 1) group[0]!.failed(fault);
			else for (const one of group) await commitAll([one]);
		}
	}

	async function drain(): Promise<void> {
		isBusy = true;
		while (waiting.length > 0) await commitAll(waiting.splice(0, GROUP_SIZE));
		isBusy = false;
	}

	return (item) =>
		new Promise((done, failed) => {
			waiting.push({ item, done, failed });
			// What else came in with the same turn of the event loop goes along.
			if (!isBusy) {
				isBusy = true;
				setImmediate(() => void drain());
			}
		});
}
