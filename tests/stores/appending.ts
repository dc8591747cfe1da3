// A process of its own that adds events to a workshop as fast as it can: `node appending.ts URL WORKSHOP NAME COUNT`.
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';

const [url = '', workshop = '', name = '', count = '0'] = process.argv.slice(2);
const engine = openPostgres(url);
const { append, find } = workshopStore(engine.db);
// Said when it is connected, and begun when the other one is too.
await find(workshop);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
await Promise.all(
	Array.from({ length: Number(count) }, (_, index) =>
		append(workshop, () => [
			{ type: 'focus.moved', competency: `${name}-${index}`, part: 'gap' },
			{ type: 'focus.moved', competency: null, part: 'gap' }
		])
	)
);
await engine.close();
process.exit();
