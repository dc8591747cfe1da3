import type { Workshop } from '../ports/workshops.ts';

interface Options {
	path: string;
	httpOnly?: boolean;
	sameSite?: 'lax';
	secure?: boolean;
	expires?: Date;
}

export interface WithCookies {
	url: URL;
	cookies: {
		get: (name: string) => string | undefined;
		set: (name: string, value: string, options: Options) => void;
		delete: (name: string, options: Options) => void;
	};
}

const nameOf = (code: string) => `workshop-${code}`;

/** What a phone is known by in the workshop of this code; no script ever sees it. */
export const secretIn = ({ cookies }: WithCookies, code: string): string | null => cookies.get(nameOf(code)) ?? null;

/** Has the phone keep it to the end of the day on which everything about the workshop is deleted, at whatever hour that is. */
export function giveSecret({ cookies, url }: WithCookies, { code, settings }: Workshop, secret: string): void {
	const secure = url.protocol === 'https:';
	const expires = new Date(`${settings.deleteOn}T23:59:59Z`);
	cookies.set(nameOf(code), secret, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });
}

/** Has the phone forget it. */
export function takeSecret({ cookies, url }: WithCookies, { code }: Workshop): void {
	cookies.delete(nameOf(code), { path: '/', secure: url.protocol === 'https:' });
}
