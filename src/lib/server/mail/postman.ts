import { mailWords } from '../../content/mail-words.ts';
import { dayFormat } from '../../i18n/day-format.ts';
import type { App } from '../app.ts';
import { faultOf } from '../fault-of.ts';
import { logger } from '../logger.ts';
import type { Letter } from '../ports/outbox.ts';
import { isLive, isOver } from '../services/inviting/change-invitation.ts';
import { nameOf } from '../services/screening/default-notice.ts';
import { formMinutes } from '../services/form-minutes.ts';
import { letterText, type LetterText } from '../services/inviting/letter-text.ts';
import type { Transport } from './transport.ts';

/** Minutes until the next attempt, by how many there were; after the last, nobody tries any more. */
const WAITS = [1, 5, 15, 60, 180, 360, 720];
/** A process that dies with letters in its hands leaves them to another after so many minutes. */
const LEASE = 15;
/** So few that even a server that keeps each waiting to the end is done with them within the lease. */
const AT_ONCE = 5;

type Parts = Pick<App, 'outbox' | 'candidates' | 'screenings' | 'seal'>;

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Takes the letters that are due and sends them. Answers with how many there were. */
export async function deliver(app: Parts, transport: Transport): Promise<number> {
	const letters = await app.outbox.claim(inMinutes(0), inMinutes(LEASE), AT_ONCE);
	for (const letter of letters) {
		// One that fails in a way nobody thought of stays until its lease is over, and holds up no other.
		await deliverOne(app, transport, letter).catch((fault: unknown) => logger.error(faultOf(fault), 'letter failed'));
	}
	return letters.length;
}

async function deliverOne(app: Parts, transport: Transport, letter: Letter): Promise<void> {
	const written = await write(app, letter);
	if (written === 'held') return app.outbox.hold(letter.candidate!);
	// Nobody left to write to, a link that is not needed any more, or a secret that was changed meanwhile.
	if (!written) return app.outbox.remove([letter.id]);
	const fault = await transport.send(written.to, written.text, letter.id);
	if (!fault) {
		if (letter.kind === 'password') return app.outbox.remove([letter.id]);
		return app.outbox.sent(letter.id, inMinutes(0));
	}
	const wait = fault === 'refused' ? undefined : WAITS[letter.attempts - 1];
	await app.outbox.failed(letter.id, fault, wait === undefined ? null : inMinutes(wait));
}

/** `held` where the link would open nothing, and may again. */
async function write(app: Parts, letter: Letter): Promise<{ to: string; text: LetterText } | 'held' | null> {
	const opened = app.seal.open(letter.sealed);
	if (!opened) return null;
	if (letter.kind === 'password') {
		const { email, url, language } = JSON.parse(opened) as { email: string; url: string; language: 'en' | 'da' | 'pl' };
		return { to: email, text: letterText(mailWords[language].password, {}, url, language) };
	}
	const candidate = letter.candidate && (await app.candidates.find(letter.candidate));
	const screening = await app.screenings.find(letter.screening);
	if (!candidate || !screening || !(isLive(candidate) || isOver(candidate))) return null;
	if (screening.state !== 'open' || isOver(candidate)) return 'held';
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

/** What is done on each round, by the name that the log has for it; where it says that something was done, another round follows. */
type Tasks = Record<string, () => Promise<number | void>>;

/** A task that fails says so in the log, holds up none of the others, and is tried again on the next round. */
async function round(tasks: Tasks): Promise<number> {
	let done = 0;
	for (const [task, work] of Object.entries(tasks)) {
		try {
			done += (await work()) ?? 0;
		} catch (fault) {
			logger.error({ task, ...faultOf(fault) }, 'round failed');
		}
	}
	return done;
}

/** Goes its rounds until it is stopped; `nudge` has it go at once. */
export function startPostman(tasks: Tasks): { nudge: () => void; stop: () => Promise<void> } {
	let isStopped = false;
	let isNudged = false;
	let going: Promise<void> | null = null;
	let timer: NodeJS.Timeout | undefined;

	async function go(): Promise<void> {
		do {
			isNudged = false;
			while (!isStopped && (await round(tasks)) > 0);
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
