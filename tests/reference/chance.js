/** Chance for the answer sheets. */

/** @typedef {() => number} Random Gives 0 … 1, 1 left out. */

/**
 * A small generator of its own (xorshift, 32 bits), not the one of the specification.
 *
 * @param {number} seed
 * @returns {Random}
 */
export function generator(seed) {
	let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state / 2 ** 32;
	};
}

/**
 * @param {Random} random
 * @param {number} count
 */
export function below(random, count) {
	return Math.floor(random() * count);
}

/**
 * @template T
 * @param {Random} random
 * @param {readonly T[]} values
 * @returns {T}
 */
export function pick(random, values) {
	return /** @type {T} */ (values[below(random, values.length)]);
}

/**
 * Deals the values in random order, all of them before any comes again.
 *
 * @template T
 * @param {Random} random
 * @param {readonly T[]} values
 * @returns {() => T}
 */
export function deck(random, values) {
	/** @type {T[]} */
	let left = [];
	return () => {
		if (left.length === 0) left = [...values];
		return /** @type {T} */ (left.splice(below(random, left.length), 1)[0]);
	};
}
