import { drawUntil } from './draw-until.ts';
import { pick } from './pick.ts';
import type { Figures, WorkSample } from './work-sample.ts';

const STEPS = ['cutting', 'welding', 'painting', 'assembly'];
/** Minutes of an eight-hour shift. */
const SHIFT = 480;
/** All of them divide the working time that stoppages in quarters of an hour leave, so that pieces come out whole. */
const MINUTES_PER_PIECE = [2.5, 3, 5, 7.5];

/** How many pieces a line of four steps makes in a shift, those of its slowest step; the slip forgets that stations work side by side. */
export const processLine: WorkSample = {
	id: 'process-line',
	draw: (random) => drawUntil(() => drawLine(random), isClear),
	solve(figures) {
		const { pieces, ofOneStation } = output(figures);
		const results = Object.fromEntries(STEPS.map((step, at) => [`pieces.${step}`, pieces[at]!]));
		return { key: { right: Math.min(...pieces), nearMiss: Math.min(...ofOneStation) }, results };
	}
};

function drawLine(random: () => number): Figures {
	const line: Figures = { shift: SHIFT };
	for (const step of STEPS) {
		line[`minutes.${step}`] = MINUTES_PER_PIECE[pick(random, 0, 3)]!;
		line[`stations.${step}`] = pick(random, 1, 3);
		line[`stopped.${step}`] = pick(random, 15, 60, 15);
	}
	return line;
}

/** Pieces per shift of each step, and what one of its stations makes. */
function output(line: Figures): { pieces: number[]; ofOneStation: number[] } {
	const ofOneStation = STEPS.map((step) => (SHIFT - line[`stopped.${step}`]!) / line[`minutes.${step}`]!);
	return { ofOneStation, pieces: STEPS.map((step, at) => ofOneStation[at]! * line[`stations.${step}`]!) };
}

/** Whether one step holds the line up by at least a tenth, no step has more than 2.5 times its output, and the slip shows. */
function isClear(line: Figures): boolean {
	const { pieces, ofOneStation } = output(line);
	const [least, second, , most] = [...pieces].sort((a, b) => a - b);
	const isLine = least! >= 80 && least! <= 0.9 * second! && most! <= 2.5 * least!;
	return isLine && Math.min(...ofOneStation) <= 0.9 * least!;
}
