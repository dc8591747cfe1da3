/**
 * @import { Instrument, Profile } from '../../src/lib/core/instrument/instrument.ts'
 * @import { FactEdit, ProfileEdit, RequirementEdit } from '../../src/lib/core/instrument/profile-edit.ts'
 */

/**
 * The tidy form of an edit.
 *
 * @param {Instrument} instrument
 * @param {Profile} profile
 * @param {ProfileEdit} edit
 * @returns {ProfileEdit}
 */
export function tidyEdit(instrument, profile, edit) {
	/** @type {Record<string, RequirementEdit>} */
	const competencies = {};
	for (const id of instrument.competencies) {
		/** @type {RequirementEdit} */
		const different = {};
		for (const part of /** @type {const} */ (['importance', 'target'])) {
			const value = edit.competencies[id]?.[part];
			if (value !== undefined && value !== profile.competencies[id]?.[part]) different[part] = value;
		}
		if (Object.keys(different).length > 0) competencies[id] = different;
	}
	/** @type {Record<string, FactEdit>} */
	const facts = {};
	for (const item of instrument.items) {
		const fact = edit.facts[item.id];
		if (fact === undefined) continue;
		const order = (item.options ?? []).map(({ id }) => id);
		const before = profile.facts.find((expected) => expected.item === item.id) ?? {};
		if (written(fact, order) !== written(before, order)) facts[item.id] = JSON.parse(written(fact, order));
	}
	const { of, author, date, reason } = edit;
	return { of, author: author.trim(), date, reason: reason.trim(), competencies, facts };
}

/**
 * @param {FactEdit} fact
 * @param {string[]} order Of the item's options.
 */
function written({ options = [], min, isRequired }, order) {
	const chosen = order.filter((id) => options.includes(id));
	return JSON.stringify({ options: chosen.length > 0 ? chosen : undefined, min, isRequired });
}

/**
 * FNV-1a, 32 bits, of the UTF-8 bytes of a text, in eight hexadecimal digits.
 *
 * @param {string} text
 */
export function hashOf(text) {
	let hash = 2166136261n;
	for (const byte of Buffer.from(text, 'utf8')) hash = ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n;
	return hash.toString(16).padStart(8, '0');
}
