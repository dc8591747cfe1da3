import { mailWords } from '../../content/mail-words.ts';
import { dayFormat } from '../../i18n/day-format.ts';
import type { App } from '../app.ts';
import type { Letter } from '../ports/outbox.ts';
import { nameOf } from '../services/default-notice.ts';
import { formMinutes } from '../services/form-minutes.ts';
import { letterText, type LetterText } from '../services/letter-text.ts';
import type { Transport } from './transport.ts';

/** Minutes until the next attempt, by how many there were; after the last, nobody tries any more. */
const WAITS = [1, 5, 15, 60, 180, 360, 720];
/** A process that dies with letters in its hands leaves them to another after so many minutes. */
const LEASE = 15;
const AT_ONCE = 20;

type Parts = Pick<App, 'outbox' | 'candidates' | 'screenings' | 'seal'>;

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Takes the letters that are due and sends them. Answers with how many there were. */
export async function deliver(app: Parts, transport: Transport): Promise<number> {
	const letters = await app.outbox.claim(inMinutes(0), inMinutes(LEASE), AT_ONCE);
	for (const letter of letters) await deliverOne(app, transport, letter);
	return letters.length;
}

async function deliverOne(app: Parts, transport: Transport, letter: Letter): Promise<void> {
	const written = await write(app, letter);
	// Nobody left to write to, or the secret was changed meanwhile: the link could not be read any more.
	if (!written) return app.outbox.remove({ ids: [letter.id] });
	const fault = await transport.send(written.to, written.text, letter.id);
	if (!fault) {
		if (letter.kind === 'password') return app.outbox.remove({ ids: [letter.id] });
		return app.outbox.sent(letter.id, inMinutes(0));
	}
	const wait = fault === 'refused' ? undefined : WAITS[letter.attempts - 1];
	await app.outbox.failed(letter.id, fault, wait === undefined ? null : inMinutes(wait));
}

async function write(app: Parts, letter: Letter): Promise<{ to: string; text: LetterText } | null> {
	const opened = app.seal.open(letter.sealed);
	if (!opened) return null;
	if (letter.kind === 'password') {
		const { email, url, language } = JSON.parse(opened) as { email: string; url: string; language: 'en' | 'da' | 'pl' };
		return { to: email, text: letterText(mailWords[language].password, {}, url, language) };
	}
	const candidate = letter.candidate && (await app.candidates.find(letter.candidate));
	const screening = await app.screenings.find(letter.screening);
	if (!candidate || !screening) return null;
	const { locale, name, email, expiresAt } = candidate;
	const { controller = '', contact = '' } = screening.settings.notice[locale] ?? {};
	const values = {
		...{ name, contact, controller: nameOf(controller) },
		title: screening.title,
		minutes: String(formMinutes(screening.settings)),
		expires: dayFormat(locale, { timeZone: 'UTC' }).format(new Date(expiresAt))
	};
	return { to: email, text: letterText(mailWords[locale].invitation, values, opened, locale) };
}

/** How often somebody looks for letters, in milliseconds: those of other processes, and those to be tried again. */
const ROUND = 15_000;

/** Goes its rounds until it is stopped; `nudge` has it go at once. */
export function startPostman(round: () => Promise<number>): { nudge: () => void; stop: () => Promise<void> } {
	let isStopped = false;
	let isNudged = false;
	let going: Promise<void> | null = null;
	let timer: NodeJS.Timeout | undefined;

	async function go(): Promise<void> {
		do {
			isNudged = false;
			// A database that does not answer now may do so on the next round.
			while (!isStopped && (await round().catch(() => 0)) > 0);
		} while (isNudged && !isStopped);
	}

	function nudge(): void {
		isNudged = true;
		if (going || isStopped) return;
		clearTimeout(timer);
		going = go().finally(() => {
			going = null;
			if (!isStopped) timer = setTimeout(nudge, ROUND).unref();
		});
	}

	nudge();
	return {
		nudge,
		async stop() {
			isStopped = true;
			clearTimeout(timer);
			await going;
		}
	};
}
