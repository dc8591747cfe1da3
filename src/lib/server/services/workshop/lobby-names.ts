import { fold } from '../../../flow/workshop/workshop-fold.ts';
import type { App } from '../../app.ts';

/** The nicknames in a named workshop, for its host while people come in; later nobody is named, and so never beside a number. */
export async function lobbyNames(
	{ workshops, participants }: Pick<App, 'workshops' | 'participants'>,
	id: string
): Promise<string[]> {
	const workshop = await workshops.find(id);
	if (!workshop?.settings.isNamed || fold(await workshops.events(id)).state !== 'lobby') return [];
	return participants.nicknames(id);
}
