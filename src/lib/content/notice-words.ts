import type { Language } from '../i18n/languages.ts';
import { notice as da } from './words/da/notice.ts';
import { notice as en } from './words/en/notice.ts';
import { notice as pl } from './words/pl/notice.ts';
import type { NoticeWords } from './words/words.ts';

/** By language: a screening speaks them all, whatever language its page is in. */
export const noticeWords: Record<Language, NoticeWords> = { en, da, pl };
