import { createTransport } from 'nodemailer';
import type { LetterFault } from '../ports/outbox.ts';
import type { LetterText } from '../services/inviting/letter-text.ts';
import type { Settings } from '../settings.ts';

/** Hands e-mail to a server. */
export interface Transport {
	/** Null where it was taken. */
	send(to: string, letter: LetterText, id: string): Promise<LetterFault | null>;
	close(): void;
}

/** Speaks SMTP to the server of the settings, over few connections that stay open. */
export function smtpTransport({ smtp, from }: NonNullable<Settings['mail']>): Transport {
	const transport = createTransport({
		url: smtp,
		pool: true,
		maxConnections: 3,
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 30_000,
		// Nothing that somebody wrote makes the server read a file or fetch an address.
		disableFileAccess: true,
		disableUrlAccess: true
	});
	return {
		async send(to, letter, id) {
			try {
				// One number for each letter: a program that gets it twice can tell.
				const headers = { 'Auto-Submitted': 'auto-generated' };
				const messageId = `<${id}@${from.split('@').at(-1)?.replace(/>.*$/, '') ?? 'localhost'}>`;
				await transport.sendMail({ from, to: { name: '', address: to }, messageId, headers, ...letter });
				return null;
			} catch (fault) {
				return faultOf(fault as { code?: string; responseCode?: number });
			}
		},
		close: () => transport.close()
	};
}

/** What begins with 5 is final; all else may pass. */
function faultOf({ code, responseCode = 0 }: { code?: string; responseCode?: number }): LetterFault {
	if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign-in';
	return responseCode >= 500 ? 'refused' : 'unreachable';
}
