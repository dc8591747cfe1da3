// A process of its own that keeps answers as fast as it can, and says each one after the store has acknowledged it:
// `node submitting.ts sqlite FILE FIRST PAUSE` or `… postgres URL FIRST PAUSE`: the first number to use, and milliseconds between two.
import { setTimeout as wait } from 'node:timers/promises';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { openSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { SUBMITTERS } from './who-submits.ts';

const [kind, place = '', first = '0', pause = '0'] = process.argv.slice(2);
const engine = kind === 'postgres' ? openPostgres(place) : openSqlite(place);
const answers = answerStore(engine.db);
let next = Number(first);

async function submit(candidate: string): Promise<void> {
	for (;;) {
		if (pause !== '0') await wait(Number(pause));
		const number = (next += 1);
		const entry = { candidate, item: `item-${number}`, answer: number, ms: 1, clock: number };
		let isKept = false;
		try {
			isKept = await answers.put([entry]);
		} catch (fault) {
			// A database that is busy with a restore acknowledges nothing.
			if (!/locked|busy/i.test(String(fault))) throw fault;
		}
		if (isKept) process.stdout.write(`${candidate} ${number}\n`);
	}
}

process.stdout.write('ready\n');
await Promise.all(SUBMITTERS.map(submit));
