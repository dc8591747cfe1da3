import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'role'> = {
	'role.title': 'Rola w dwie minuty',
	'role.lede': 'Czym zajmuje się dyrektor operacyjny – według opisów, na których opierają się pytania.',
	'role.sources': 'Skąd to wiadomo',
	'role.start': 'Przejdź do pytań'
};
