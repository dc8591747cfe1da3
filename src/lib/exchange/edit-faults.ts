import type { Instrument } from '../core/instrument/instrument.ts';
import type { ProfileEdit } from '../core/instrument/profile-edit.ts';
import { checkEdit } from '../core/profile/check-edit.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Path } from './field-path.ts';

/** What is wrong with the edit of a profile in a file, of the right shape, that begins at a path. */
export function editFaults(edit: ProfileEdit, instrument: Instrument, path: Path = []): Fault[] {
	return checkEdit(edit, instrument).map(({ path: own, fault, found, expected }) => {
		const code = fault === 'fact' ? 'item' : fault === 'option' ? 'option' : 'value';
		return faultAt(code, [...path, ...own], found, expected);
	});
}
