import type { App } from '../app.ts';
import type { Screening } from '../ports/screening.ts';
import { streamedForm } from './streamed-form.ts';
import { LIST_LIMITS, markInvited, readCandidates, type ReadCandidates } from '../services/inviting/read-candidates.ts';

/** The list in a form, with those who are invited already among its faults, and the other fields. */
export interface ListedCandidates {
	/** A string names what is wrong with the file. */
	list: ReadCandidates | 'file' | 'file-size';
	fields: FormData;
}

/** Reads a list of candidates from a form, line by line as it comes in. */
export async function listedCandidates(
	{ candidates }: Pick<App, 'candidates'>,
	{ id, settings }: Screening,
	request: Request
): Promise<ListedCandidates> {
	const { fields, file, isTooLarge } = await streamedForm(request, LIST_LIMITS.bytes, (stream) =>
		readCandidates(stream, settings.locales)
	);
	if (!file) return { fields, list: isTooLarge ? 'file-size' : 'file' };
	return { fields, list: await markInvited(file, (emails) => candidates.known(id, emails)) };
}
