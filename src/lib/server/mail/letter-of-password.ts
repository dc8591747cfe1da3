import { randomUUID } from 'node:crypto';
import { isLanguage } from '../../i18n/languages.ts';
import type { Letter } from '../ports/outbox.ts';
import type { Seal } from '../services/seal.ts';

/** The letter with which somebody chooses a password, in the language of the page that its link leads to. */
export function letterOfPassword({ email, url }: { email: string; url: string }, seal: Seal): Letter {
	const now = new Date().toISOString();
	const named = /(?:\/|%2F)([a-z]{2})(?:\/|%2F)password/.exec(url)?.[1] ?? '';
	const language = isLanguage(named) ? named : 'en';
	return {
		id: randomUUID(),
		kind: 'password',
		screening: '',
		candidate: null,
		sealed: seal.close(JSON.stringify({ email, url, language })),
		state: 'waiting',
		attempts: 0,
		nextAt: now,
		fault: null,
		createdAt: now,
		sentAt: null
	};
}
