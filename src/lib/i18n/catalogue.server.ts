import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Messages } from '@lingui/core';
import { keepTogether } from './keep-together.ts';
import type { Language } from './languages.ts';
import type { Part } from './messages/message-id.ts';
import type { Catalogue } from './translate.ts';

const files = import.meta.glob<Record<string, string>>('./messages/*/*.ts', { import: 'messages', eager: true });

/** The messages of the named parts in one language, compiled so that the browser needs no parser. */
export function catalogue(language: Language, ...parts: Part[]): Catalogue {
	const messages: Messages = {};
	for (const part of parts) {
		const file = files[`./messages/${language}/${part}.ts`];
		if (!file) throw new Error(`no messages for ${part} in ${language}`);
		for (const [id, text] of Object.entries(file)) messages[id] = compileMessageOrThrow(keepTogether(language, text));
	}
	return { language, messages };
}
