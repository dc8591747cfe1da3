/**
 * Answer sheets of many sorts, made from an instrument alone: good ones, empty ones, careless ones. The same seed gives
 * the same sheets.
 *
 * @import { Instrument, Item } from '../../src/lib/core/instrument/instrument.ts'
 * @import { Answer, Sheet } from './answers.js'
 * @import { Random } from './chance.js'
 */

import { below, deck, generator, pick } from './chance.js';
import { keyOf } from './work-samples.js';

/**
 * How one person answers: `even` anything; `level` around a level of their own; `low` and `high` at one end; `straight`
 * always the same; `zigzag` up and down in turn; `blocks` the same for a dozen items.
 *
 * @typedef {'even' | 'level' | 'low' | 'high' | 'straight' | 'zigzag' | 'blocks'} Style
 */

/** @typedef {'near' | 'even' | 'against' | 'same'} Rating How judgement actions are rated, seen from their keys. */
/** @typedef {'none' | 'calm' | 'fast' | 'mixed' | 'some' | 'edge'} Pace */

/**
 * @param {Instrument} instrument
 * @param {Random} random
 */
function formDeck(instrument, random) {
	const deep = [...new Set(instrument.items.map((item) => item.module))].filter((name) => name.startsWith('deep:'));
	const kind = deck(random, deep.length === 0 ? ['quick', 'facts'] : ['quick', 'facts', 'custom', 'custom', 'full']);
	return () => {
		const chosen = kind();
		if (chosen === 'quick') return ['facts:quick', 'core'];
		if (chosen === 'facts') return ['facts', 'core'];
		if (chosen === 'full') return ['facts', 'core', ...deep];
		const first = pick(random, deep);
		return ['facts', 'core', ...deep.filter((name) => name === first || random() < 0.3)];
	};
}

/**
 * @param {Random} random
 * @param {Style} style
 * @returns {(count: number) => number} The position among `count` options.
 */
function positions(random, style) {
	const level = random();
	const fixed = random();
	let block = random();
	let asked = 0;
	return (count) => {
		asked += 1;
		if (asked % 12 === 0) block = random();
		const share = {
			even: random(),
			level: level + (random() + random() - 1) * 0.5,
			low: random() * 0.35,
			high: 0.75 + random() * 0.25,
			straight: fixed,
			zigzag: asked % 2 === 0 ? 0 : 0.99,
			blocks: block
		}[style];
		return Math.min(count - 1, Math.max(0, Math.floor(share * count)));
	};
}

/**
 * @param {Random} random
 * @param {Rating} rating
 * @param {number} key
 */
function rate(random, rating, key) {
	const raw = {
		near: key + (random() + random() - 1) * 2,
		even: 1 + below(random, 5),
		against: 6 - key,
		same: 3
	}[rating];
	return Math.min(5, Math.max(1, Math.round(raw)));
}

/**
 * A number in the limits of the item, often a plain one.
 *
 * @param {Random} random
 * @param {Item} item
 */
function number(random, item) {
	const { min, max, integer } = item.range ?? { min: 0, max: 100, integer: false };
	const raw = min + random() * (max - min);
	const whole = Math.min(max, Math.max(min, Math.round(raw)));
	return integer || random() < 0.5 ? whole : raw;
}

/**
 * An answer to a work sample: about what is right, about the near miss, or anything. The edge of the tolerance is met
 * on both sides.
 *
 * @param {Random} random
 * @param {Item} item
 * @param {number} seed
 * @returns {Answer}
 */
function sampleAnswer(random, item, seed) {
	const key = keyOf(item, seed);
	const aim = key && pick(random, [key.right, key.nearMiss, null]);
	if (typeof aim === 'string') return aim;
	const reach = 2 * (item.tolerance ?? 0.01);
	if (typeof aim === 'number') return aim * (1 - reach + 2 * reach * random());
	return item.answer === 'number' ? number(random, item) : pick(random, item.options ?? []).id;
}

/**
 * A whole answer to one item.
 *
 * @param {Random} random
 * @param {Item} item
 * @param {number} seed
 * @param {(count: number) => number} position
 * @param {Rating} rating
 * @param {boolean} attentive
 * @returns {Answer}
 */
function answerTo(random, item, seed, position, rating, attentive) {
	if (item.kind === 'worksample') return sampleAnswer(random, item, seed);
	if (item.kind === 'judgement')
		return Object.fromEntries((item.actions ?? []).map(({ id, key }) => [id, rate(random, rating, key)]));
	if (item.answer === 'number') return number(random, item);
	const ids = (item.options ?? []).map(({ id }) => id);
	if (item.answer === 'choices') {
		const surest = pick(random, ids);
		return ids.filter((id) => id === surest || random() < 0.4);
	}
	if (item.kind === 'attention' && attentive && item.instructed !== undefined) return item.instructed;
	if (item.kind === 'placement' || item.kind === 'evidence') return ids[position(ids.length)] ?? 'skipped';
	return pick(random, ids);
}

/**
 * What stands where an answer is missing: nothing, "skipped", something that is no answer to this item, or a scenario
 * rated in part.
 *
 * @param {Random} random
 * @param {Item} item
 * @param {Answer} whole
 * @returns {Answer | undefined}
 */
function missingAnswer(random, item, whole) {
	const sort = below(random, item.kind === 'judgement' ? 8 : 7);
	if (sort < 3) return undefined;
	if (sort < 6) return 'skipped';
	if (sort === 6) return noAnswer(random, item, whole);
	return Object.fromEntries(Object.entries(whole).slice(1 + below(random, 3)));
}

/**
 * @param {Random} random
 * @param {Item} item
 * @param {Answer} whole
 * @returns {Answer}
 */
function noAnswer(random, item, whole) {
	if (item.kind === 'judgement')
		return { .../** @type {Record<string, number>} */ (whole), a: pick(random, [0, 6, 2.5]) };
	if (item.answer === 'number') return pick(random, ['12', NaN, Infinity]);
	if (item.answer === 'choices')
		return pick(random, [[], [.../** @type {string[]} */ (whole), 'no-option-of-this-item']]);
	return pick(random, ['no-option-of-this-item', '', 3, []]);
}

/**
 * The milliseconds spent on one page, undefined where it was not timed.
 *
 * @param {Random} random
 * @param {Pace} pace
 */
function time(random, pace) {
	const calm = 25_000 + below(random, 60_000);
	const fast = 150 + below(random, 1800);
	const chance = random();
	return {
		none: undefined,
		calm,
		fast: chance < 0.85 ? fast : calm,
		mixed: chance < 0.04 ? fast : calm,
		some: chance < 0.4 ? undefined : chance < 0.7 ? fast : calm,
		edge: chance < 0.1 ? 1999 : 2000 + 120 * below(random, 80)
	}[pace];
}

/**
 * @param {Instrument} instrument
 * @param {number} count
 * @param {number} seed
 * @returns {Sheet[]}
 */
export function randomSheets(instrument, count, seed) {
	const random = generator(seed);
	const nextForm = formDeck(instrument, random);
	const nextPurpose = deck(random, /** @type {const} */ (['development', 'selection']));
	const nextIndustry = deck(random, /** @type {const} */ (['general', 'technology', 'finance', 'manufacturing']));
	const nextLocale = deck(random, ['en', 'da', 'pl']);
	const nextMissing = deck(random, [0, 0, 0, 0.04, 0.04, 0.12, 0.25, 0.4, 0.93, 1]);
	const nextStyle = deck(
		random,
		/** @type {const} */ (['even', 'level', 'level', 'level', 'low', 'high', 'straight', 'zigzag', 'blocks'])
	);
	const nextRating = deck(random, /** @type {const} */ (['near', 'near', 'near', 'even', 'against', 'same']));
	const nextPace = deck(random, /** @type {const} */ (['none', 'calm', 'fast', 'mixed', 'some', 'edge']));
	const nextAttention = deck(random, [1, 1, 0.5, 0]);
	const nextStray = deck(random, [true, false, false]);
	const nextSeed = deck(random, [0, 1, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 12345, ...Array(15).fill(null)]);

	return Array.from({ length: count }, () => {
		/** @type {Sheet} */
		const sheet = {
			format: 'coo-fit/answers@1',
			instrument: `${instrument.id}@${instrument.version}`,
			form: { modules: nextForm() },
			purpose: nextPurpose(),
			industry: nextIndustry(),
			locale: nextLocale(),
			seed: nextSeed() ?? below(random, 2 ** 32),
			answers: {},
			timing: {}
		};
		const position = positions(random, nextStyle());
		const rating = nextRating();
		const pace = nextPace();
		const missing = nextMissing();
		const attentive = nextAttention();
		const stray = nextStray();
		for (const item of instrument.items) {
			if (!stray && !asks(sheet, item)) continue;
			const whole = answerTo(random, item, sheet.seed, position, rating, random() < attentive);
			const answer = random() < missing ? missingAnswer(random, item, whole) : whole;
			if (answer !== undefined) sheet.answers[item.id] = answer;
			const spent = time(random, pace);
			if (spent !== undefined) sheet.timing[item.id] = spent;
		}
		return sheet;
	});
}

/**
 * Whether the item's module is taken and its industry chosen. An item that another one replaces is answered too: that
 * answer must count for nothing.
 *
 * @param {Sheet} sheet
 * @param {Item} item
 */
function asks({ form: { modules }, industry }, item) {
	const module = modules.includes('facts:quick') && item.quick === true ? 'facts:quick' : item.module;
	return modules.includes(module) && (item.industry === undefined || item.industry === industry);
}
