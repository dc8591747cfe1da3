import type { Instrument, Profile } from '../instrument/instrument.ts';
import { compareWithProfile } from '../scoring/compare-with-profile.ts';
import { formItems } from '../scoring/form-items.ts';
import { profileForIndustry } from '../scoring/profile-for-industry.ts';
import type { Result } from '../scoring/result.ts';

/** The competencies of a result as another profile would have them read; its points and scores are the same. */
export function readAgainst(instrument: Instrument, result: Result, profile: Profile): Result['competencies'] {
	const { points, purpose, industry, confidence } = result;
	const requirements = profileForIndustry(instrument, profile, industry);
	return compareWithProfile(formItems(instrument, result), points, requirements, purpose, confidence);
}
