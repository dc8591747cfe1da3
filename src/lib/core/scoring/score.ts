import type { Instrument, Profile } from '../instrument/instrument.ts';
import { workSampleKeys } from '../worksample/work-sample-keys.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { compareWithProfile } from './compare-with-profile.ts';
import { DEFAULT_CONFIDENCE } from './confidence-levels.ts';
import { formItems } from './form-items.ts';
import { inInstrumentOrder } from './instrument-order.ts';
import { itemPoints } from './item-points.ts';
import { overall } from './overall.ts';
import { profileForIndustry } from './profile-for-industry.ts';
import { quality } from './quality.ts';
import type { Result } from './result.ts';
import { robustness } from './robustness.ts';
import { selfView } from './self-view.ts';

export interface ScoreOptions {
	/** In percent; the purpose's default unless given. */
	confidence?: number;
	/** `coo` unless given. */
	profileId?: string;
	/** An edited profile, in the place of one of the instrument. */
	profile?: Profile | undefined;
	/** By item id: words on the page, for the time index. */
	words?: Record<string, number>;
}

/**
 * From a sheet of answers to its result: pure, in a fixed order of keys, every formula in docs/METHODS.md. Throws on
 * an unknown profile or a confidence outside 0 … 100.
 */
export function score(instrument: Instrument, sheet: AnswerSheet, options: ScoreOptions = {}): Result {
	const { confidence = DEFAULT_CONFIDENCE[sheet.purpose], profileId = 'coo', words = {} } = options;
	if (!(confidence > 0 && confidence < 100)) throw new RangeError(`confidence is not between 0 and 100: ${confidence}`);
	const { purpose, industry, seed } = sheet;
	const items = formItems(instrument, sheet);
	const points = itemPoints(items, sheet.answers, workSampleKeys(seed));
	const profile = profileForIndustry(instrument, options.profile ?? profileId, industry);
	const competencies = compareWithProfile(items, points, profile, purpose, confidence);
	const selfViews = instrument.competencies.map((id) => [id, selfView(competencies[id]!.methods)]);
	return {
		format: 'coo-fit/result@1',
		instrument: sheet.instrument,
		form: { modules: [...sheet.form.modules] },
		purpose,
		industry,
		locale: sheet.locale,
		seed,
		...inInstrumentOrder(instrument, sheet),
		confidence,
		profile,
		points,
		competencies,
		overall: overall({ competencies, profile }),
		selfView: Object.fromEntries(selfViews),
		robustness: robustness({ competencies, profile, seed }),
		quality: quality(items, sheet, points, words)
	};
}
