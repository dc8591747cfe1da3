import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'role'> = {
	'role.title': 'Rollen på to minutter',
	'role.lede': 'Hvad en driftsdirektør (COO) laver, fortalt ud fra de beskrivelser, som spørgsmålene bygger på.',
	'role.sources': 'Her kommer det fra',
	'role.start': 'Besvar spørgsmålene'
};
