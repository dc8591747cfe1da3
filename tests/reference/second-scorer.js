/**
 * A second scorer, written from docs/METHODS.md alone and from nothing of the product, so that the two can be held
 * against each other. It is made to be read beside that page: a file per section, one function per paragraph, no speed,
 * no dependency.
 *
 * @import { Instrument } from '../../src/lib/core/instrument/instrument.ts'
 * @import { ProfileEdit } from '../../src/lib/core/instrument/profile-edit.ts'
 * @import { Sheet } from './answers.js'
 * @import { Scored } from './competencies.js'
 * @import { Comparison } from './profile.js'
 */

import { itemsOfForm } from './answers.js';
import { scoreOfCompetency, selfViewOf } from './competencies.js';
import { normalQuantile } from './normal.js';
import { pointsOfForm } from './points.js';
import {
	comparisonOf,
	overallOf,
	profileUsed,
	standingsOf,
	verdictsInDevelopment,
	verdictsInSelection
} from './profile.js';
import { qualityOf } from './quality.js';
import { robustnessOf } from './robustness.js';

/**
 * @typedef {object} Options
 * @property {number} [confidence] In percent; 80 in development and 95 in selection unless given.
 * @property {string} [profileId]
 * @property {ProfileEdit} [edit] Of a profile of the instrument.
 * @property {Record<string, number>} [words] By item id, how many words its page shows.
 */

/**
 * The whole result of one answer sheet.
 *
 * @param {Instrument} instrument
 * @param {Sheet} sheet
 * @param {Options} [options]
 */
export function scoreBySpecification(instrument, sheet, options = {}) {
	const { confidence = sheet.purpose === 'selection' ? 95 : 80, profileId = 'coo', edit, words } = options;
	const items = itemsOfForm(instrument, sheet);
	const points = pointsOfForm(items, sheet);
	const profile = profileUsed(instrument, profileId, sheet.industry, edit);
	const scored = Object.fromEntries(
		instrument.competencies.map((id) => [id, scoreOfCompetency(id, items, points, sheet)])
	);

	const z = normalQuantile((1 + confidence / 100) / 2);
	const standings = standingsOf(instrument, scored, profile);
	const verdicts =
		sheet.purpose === 'selection' ? verdictsInSelection(standings, confidence) : verdictsInDevelopment(standings, z);
	const competencies = Object.entries(scored).map(([id, result]) => {
		const standing = standings.find((one) => one.id === id);
		return [id, { ...result, ...comparisonOf(standing, verdicts[id], z) }];
	});

	return {
		...sheet,
		format: 'coo-fit/result@1',
		confidence,
		profile,
		points,
		/** @type {Record<string, Scored & Comparison>} */
		competencies: Object.fromEntries(competencies),
		overall: overallOf(standings, profile),
		selfView: Object.fromEntries(Object.entries(scored).map(([id, { methods }]) => [id, selfViewOf(methods)])),
		robustness: robustnessOf(standings, sheet.seed),
		quality: qualityOf(instrument, items, sheet, points, words)
	};
}
