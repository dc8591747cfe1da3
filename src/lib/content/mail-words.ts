import type { Language } from '../i18n/languages.ts';
import { mail as da } from './words/da/mail.ts';
import { mail as en } from './words/en/mail.ts';
import { mail as pl } from './words/pl/mail.ts';
import type { MailWords } from './words/words.ts';

/** By language; read by the server at any time, not with a page. */
export const mailWords: Record<Language, MailWords> = { en, da, pl };
