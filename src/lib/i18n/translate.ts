import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { createContext } from 'svelte';
import type { Language } from './languages.ts';
import type { MessageId } from './messages/message-id.ts';

export type Values = Record<string, string | number>;

/** Turns a message id and its values into text, in the language in use at the time of the call. */
export type Translate = (id: MessageId, values?: Values) => string;

export interface Catalogue {
	language: Language;
	/** Compiled ICU messages of this one language. */
	messages: Messages;
}

const translators = new WeakMap<Messages, I18n>();

function translatorOf({ language, messages }: Catalogue): I18n {
	const known = translators.get(messages);
	if (known) return known;
	const made = setupI18n({ locale: language, messages: { [language]: messages } });
	translators.set(messages, made);
	return made;
}

export function createTranslate(read: () => Catalogue): Translate {
	return (id, values) => translatorOf(read())._(id, values);
}

/** How a component speaks: set once by the layout (or by a test), read wherever there is text. */
export const [useTranslate, provideTranslate] = createContext<Translate>();
