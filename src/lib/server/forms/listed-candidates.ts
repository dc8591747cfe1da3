import type { App } from '../app.ts';
import type { Screening } from '../ports/screening.ts';
import { LIST_LIMITS, markInvited, readCandidates, type ReadCandidates } from '../services/inviting/read-candidates.ts';

/** What the list in a form says, with those who are invited already among its faults; a string names what is wrong with the file. */
export async function listedCandidates(
	{ candidates }: Pick<App, 'candidates'>,
	{ id, settings }: Screening,
	data: FormData
): Promise<ReadCandidates | 'file' | 'file-size'> {
	const file = data.get('file');
	if (!(file instanceof File) || file.size === 0) return 'file';
	if (file.size > LIST_LIMITS.bytes) return 'file-size';
	const read = await readCandidates(file.stream(), settings.locales);
	return markInvited(read, (emails) => candidates.known(id, emails));
}
