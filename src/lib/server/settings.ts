import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const url = (what: string, example: string) => v.pipe(text, v.url(`${what} must be an address such as ${example}.`));

/** What the environment may say; everything has a default that suits one machine. */
const environment = v.object({
	COO_FIT_DATA: v.optional(text, 'data'),
	DATABASE_URL: v.optional(
		v.pipe(text, v.regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres://, or be left out for SQLite.'))
	),
	ORIGIN: v.optional(url('ORIGIN', 'https://fit.example.org')),
	HOST: v.optional(text, '127.0.0.1'),
	PORT: v.optional(text, '3000'),
	/** Read by the server itself: see `getClientAddress`. */
	XFF_DEPTH: v.optional(
		v.pipe(
			text,
			v.regex(/^[1-9]\d*$/, 'XFF_DEPTH must be how many web servers of yours a request comes through, 1 or more.')
		)
	),
	COO_FIT_SECRET: v.optional(
		v.pipe(text, v.minLength(32, 'COO_FIT_SECRET must have at least 32 characters: openssl rand -hex 32 makes one.'))
	),
	COO_FIT_OIDC_ISSUER: v.optional(url('COO_FIT_OIDC_ISSUER', 'https://login.example.org')),
	COO_FIT_OIDC_CLIENT_ID: v.optional(text),
	COO_FIT_OIDC_CLIENT_SECRET: v.optional(text),
	COO_FIT_OIDC_NAME: v.optional(text, 'OpenID Connect'),
	COO_FIT_SMTP_URL: v.optional(url('COO_FIT_SMTP_URL', 'smtps://user:password@mail.example.org')),
	COO_FIT_MAIL_FROM: v.optional(text),
	COO_FIT_PACK: v.optional(text),
	COO_FIT_WEBHOOKS_PRIVATE: v.optional(
		v.picklist(['yes', 'no'], 'COO_FIT_WEBHOOKS_PRIVATE must be yes or no: yes lets webhooks go to private networks.'),
		'no'
	)
});

export interface Settings {
	/** Folder of the embedded database. */
	data: string;
	/** Address of a PostgreSQL server; null is the embedded database. */
	database: string | null;
	/** Where visitors reach the product, if that is one place alone. */
	origin: string | null;
	/** `host:port` under which this machine answers. */
	hosts: string[];
	/** Whether it answers to the whole network, under each of this machine's addresses. */
	isForNetwork: boolean;
	secret: string | null;
	oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null;
	mail: { smtp: string; from: string } | null;
	/** File of a private item pack. */
	pack: string | null;
	/** Whether webhooks may go to private networks and to this machine. */
	webhooksPrivate: boolean;
}

/** Reads the environment. Throws one sentence that names the variable and the remedy. An empty variable counts as none. */
export function readSettings(env: Record<string, string | undefined>): Settings {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
	const read = v.safeParse(environment, given, { abortEarly: true });
	if (!read.success) throw new Error(read.issues[0].message);
	const all = read.output;
	if (all.DATABASE_URL && !all.COO_FIT_SECRET) {
		throw new Error('With DATABASE_URL, set COO_FIT_SECRET as well, the same for every process: openssl rand -hex 32.');
	}
	return {
		data: all.COO_FIT_DATA,
		database: all.DATABASE_URL ?? null,
		origin: all.ORIGIN ? new URL(all.ORIGIN).origin : null,
		hosts: hostsOf(all.HOST, all.PORT),
		isForNetwork: ANY_HOST.includes(all.HOST),
		secret: all.COO_FIT_SECRET ?? null,
		oidc: oidcOf(all),
		mail: mailOf(all),
		pack: all.COO_FIT_PACK ?? null,
		webhooksPrivate: all.COO_FIT_WEBHOOKS_PRIVATE === 'yes'
	};
}

/** Every address of this machine. */
const ANY_HOST = ['0.0.0.0', '::'];

/** A wish for port 0 is not known yet: the system chooses. */
function hostsOf(host: string, port: string): string[] {
	const names = new Set(['localhost', '127.0.0.1', ...([...ANY_HOST, '::1'].includes(host) ? [] : [host])]);
	return [...names].map((name) => `${name}:${port === '0' ? '*' : port}`);
}

type Environment = v.InferOutput<typeof environment>;

function oidcOf(all: Environment): Settings['oidc'] {
	const {
		COO_FIT_OIDC_ISSUER: issuer,
		COO_FIT_OIDC_CLIENT_ID: clientId,
		COO_FIT_OIDC_CLIENT_SECRET: clientSecret
	} = all;
	if (!issuer && !clientId && !clientSecret) return null;
	if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, name: all.COO_FIT_OIDC_NAME };
	throw new Error('Single sign-on needs COO_FIT_OIDC_ISSUER, COO_FIT_OIDC_CLIENT_ID and COO_FIT_OIDC_CLIENT_SECRET.');
}

function mailOf({ COO_FIT_SMTP_URL: smtp, COO_FIT_MAIL_FROM: from }: Environment): Settings['mail'] {
	if (!smtp) return null;
	if (from) return { smtp, from };
	throw new Error('COO_FIT_SMTP_URL needs COO_FIT_MAIL_FROM: the address that invitations come from.');
}
