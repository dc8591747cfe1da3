import { languages } from '../../lib/i18n/languages.ts';
import { Refusal } from '../ground/refusal.js';
import { onDatabase } from './on-database.ts';
import { oneOf, parseOptions } from './parse-options.ts';

/** `coo-fit recover E-MAIL [--without-second-factor] [--locale LANGUAGE]` */
export async function recover(args: string[]): Promise<string> {
	const { values, positionals } = parseOptions(args, {
		'without-second-factor': { type: 'boolean' },
		locale: { type: 'string' }
	});
	const [email, ...more] = positionals;
	if (email === undefined || more.length > 0)
		throw new Refusal('recover needs one E-MAIL: the address of an owner who cannot sign in.');
	const language = oneOf('locale', values.locale, languages) ?? 'en';
	const withoutSecondFactor = values['without-second-factor'] ?? false;
	const { url, until } = await onDatabase((server) =>
		server.recover(process.env, { email, language, withoutSecondFactor })
	);
	return [
		`Under this link ${email} chooses a new password, once, until ${until.toISOString().slice(0, 16)}Z; every session of theirs ends then:`,
		url,
		...(withoutSecondFactor ? ['The second factor is switched off: set up another under Account.'] : []),
		'That it was made stands in the record. Hand it to nobody else.'
	].join('\n');
}
