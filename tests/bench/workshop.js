// What a server of workshops takes to tell a room something, beside a bare Node server of server-sent events, in the same run; and
// whether every submission counts once over slow and broken connections: `npm run bench:workshop [events] [people …]`, after a build.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { mulberry32 } from '../../src/lib/core/statistics/mulberry32.ts';
import { PARTS } from '../../src/lib/flow/workshop/workshop-events.ts';
import { roomOf } from './event-to-all.js';
import { median } from './median.js';
import { openLine } from './open-line.js';
import { onPostgres, onSqlite } from './screening-place.js';
import { slowWay } from './slow-way.js';
import { submitFromAll } from './submit-from-all.js';
import { table } from './table.js';
import { hostAt, openWith } from './workshop-place.js';

/** @typedef {import('./screening-place.js').Place} Place */
/** @typedef {{ name: string, kilobytes: number, all: number[][], first: number[] }} Told */

/** Taken in turn, so that a busy moment of the machine meets both servers. */
const events = Number(process.argv[2] ?? 20);
const sizes = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [1000, 5000];
const warmUp = 3;
const submitting = 1000;
const air = { least: 60, most: 140, share: 0.05, cutWithin: 4000 };
const seed = 5;

/** @type {string[]} */
const faults = [];
for (const size of sizes) await measureTelling(size);
for (const place of [await onSqlite(), await onPostgres()]) await measureSubmitting(place);
console.log(faults.length ? `\n${faults.join('\n')}` : '\nNothing was lost, and nothing came twice.');
process.exitCode = faults.length ? 1 : 0;

/** @param {number} size */
async function measureTelling(size) {
	const place = await onSqlite();
	const { id, known, phones } = await place.prepare((app) => openWith(app, size, ['answering', 'result', 'reveal']));
	const server = await place.serve();
	const bare = await startBare();
	const cookie = await hostAt(server);
	const said = (/** @type {number} */ at) =>
		JSON.stringify({ type: 'focus.moved', competency: null, part: PARTS[at % PARTS.length] });
	try {
		const stands = [
			await stand(
				'bare Node',
				bare,
				Array.from({ length: size }, () => ({ path: '/events' })),
				0,
				(line, at) => line.post('/', JSON.stringify({ ...JSON.parse(said(at)), seq: at, at: new Date().toISOString() }))
			),
			await stand('COO Fit', server, phones, known, (line, at) =>
				line.post(`/en/workshops/${id}/steps`, said(at), { 'content-type': 'application/json', cookie })
			)
		];
		for (let at = 0; at < warmUp + events; at++) for (const one of stands) await one.tell(at);
		printTelling(size, stands);
		for (const { told, end } of stands) {
			const lost = end();
			if (lost > 0) faults.push(`${told.name}, ${size}: ${lost} events or connections were lost.`);
		}
	} finally {
		await server.stop();
		bare.stop();
		await place.end();
	}
}

/**
 * @param {string} name
 * @param {{ url: string, pid: number }} server
 * @param {{ path: string, cookie?: string }[]} all
 * @param {number} known
 * @param {(line: import('./open-line.js').Line, at: number) => Promise<number>} say
 */
async function stand(name, server, all, known, say) {
	const before = kilobytesOf(server.pid);
	const room = await roomOf(server.url, all, known);
	await sleep(1000);
	/** @type {Told} */
	const told = { name, kilobytes: (kilobytesOf(server.pid) - before) / all.length, all: [], first: [] };
	const line = await openLine(server.url);
	const tell = async (/** @type {number} */ at) => {
		const times = await room.reach(async () => {
			const status = await say(line, at);
			if (status !== 200) throw new Error(`${name} answered with ${status}.`);
		});
		await sleep(200);
		if (at >= warmUp) told.all.push(times);
	};
	const end = () => {
		const lost = room.faults();
		room.close();
		line.close();
		return lost;
	};
	return { told, tell, end };
}

/**
 * @param {number} size
 * @param {{ told: Told }[]} stands
 */
function printTelling(size, stands) {
	const rows = [['medians', 'first', 'p50', 'p99', 'ratio of p50', 'of p99', 'goal', 'memory a connection']];
	/** @type {number[]} */
	let base = [];
	for (const { told } of stands) {
		const figures = [0, 0.5, 0.99].map((share) => median(told.all.map((times) => shareOf(times, share))));
		const isBare = base.length === 0;
		if (isBare) base = figures;
		const ratios = isBare ? ['', '', ''] : [...[1, 2].map((at) => ratio(figures, base, at)), 'at most 2.00'];
		rows.push([told.name, ...figures.map((ms) => `${ms.toFixed(0)} ms`), ...ratios, `${told.kilobytes.toFixed(0)} KB`]);
	}
	console.log(`\nAn event to ${size} who listen, ${events} times, from the asking on; ${machine()}\n`);
	console.log(table(rows));
}

/**
 * @param {number[]} figures
 * @param {number[]} base
 * @param {number} at
 */
function ratio(figures, base, at) {
	return ((figures[at] ?? NaN) / (base[at] ?? NaN)).toFixed(2);
}

/**
 * @param {number[]} sorted
 * @param {number} share
 */
function shareOf(sorted, share) {
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

function machine() {
	return `${availableParallelism()} processors for listeners, server and database, load ${loadavg()[0]?.toFixed(1)}.`;
}

/**
 * What a process holds in memory, as the system counts it.
 * @param {number} pid
 */
function kilobytesOf(pid) {
	return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }));
}

async function startBare() {
	const child = spawn(process.execPath, [fileURLToPath(new URL('bare-events.js', import.meta.url))], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [said] = await once(child.stdout, 'data');
	return { url: /http:\S+/.exec(String(said))?.[0] ?? '', pid: child.pid ?? 0, stop: () => child.kill('SIGKILL') };
}

/** @param {Place} place */
async function measureSubmitting(place) {
	const { id, phones } = await place.prepare((app) => openWith(app, submitting, ['answering']));
	const server = await place.serve();
	const random = mulberry32(seed);
	const way = await slowWay(server.url, { ...air, random });
	const scoresOf = (/** @type {number} */ at) => ({ finance: { score: (at % 1000) / 10, se: 1 + (at % 50) } });
	const begun = performance.now();
	const bodyOf = (/** @type {number} */ at) => JSON.stringify({ round: 1, scores: scoresOf(at) });
	const { tries, resumed, faults: wrong } = await submitFromAll(way.url, phones, bodyOf, random);
	const seconds = (performance.now() - begun) / 1000;
	way.close();
	await server.stop();
	const kept = await place.prepare(({ workshops }) => keptIn(workshops, id));
	const name = `${place.name}: of ${submitting} submissions`;
	phones.forEach(({ participant }, at) => {
		const theirs = kept.filter((one) => one.participant === participant);
		const isOnce = theirs.length === 1 && JSON.stringify(theirs[0]?.scores) === JSON.stringify(scoresOf(at));
		if (!isOnce) faults.push(`${name}, that of ${participant} is kept ${theirs.length} times, or otherwise.`);
	});
	if (wrong > 0) faults.push(`${name}, ${wrong} events came twice or before their turn.`);
	console.log(
		`\n${name} over ${air.least}-${air.most} ms, ${kept.length} are kept after ${seconds.toFixed(1)} s: ${way.cuts()} connections ` +
			`were cut, ${tries} times it was tried, ${resumed} times listened anew; ${machine()}`
	);
	await place.end();
}

/**
 * @param {import('../../src/lib/server/ports/workshops.ts').Workshops} workshops
 * @param {string} id
 */
async function keptIn(workshops, id) {
	/** @type {import('../../src/lib/server/ports/workshops.ts').Submission[]} */
	let kept = [];
	await workshops.publish(id, (_, { submissions }) => {
		kept = submissions;
		return [];
	});
	return kept;
}
