import type { MessageId } from '#lib/i18n/messages/message-id.ts';
import type { Translate } from '#lib/i18n/translate.ts';

type Value = string | number | boolean | null;

/** What an entry of the record may tell beside the deed, where a number or a choice is all there is to say. */
export const DETAILS = [
	...['format', 'page', 'shown', 'rated', 'candidates', 'count'],
	...['delivery', 'beside', 'answers', 'instrument', 'part']
];

/** What each part of a screening's settings is called where it is set. */
const SETTINGS: Record<string, MessageId> = {
	title: 'screening.title',
	jobAnalysis: 'screening.section.seat',
	profile: 'screening.section.profile',
	industry: 'screening.industry',
	modules: 'screening.section.asked',
	confidence: 'screening.confidence',
	locales: 'screening.languages',
	opensAt: 'screening.opens-at',
	closesAt: 'screening.closes-at',
	notice: 'screening.section.notices',
	ownReport: 'screening.own-report',
	blind: 'screening.blind',
	eraseOn: 'screening.erase-on',
	interviewers: 'screening.interviewers'
};

/** Those who were given access, and those who lost it: in the record, a list of ids. */
export const ACCESS = ['assigned', 'unassigned'];

/** The detail of an entry in words; other ids are left to the file. `facts`: the question of each, by id; `people`: names, likewise. */
export function detailText(
	t: Translate,
	detail: Record<string, Value>,
	facts: Record<string, string>,
	people: Record<string, string> = {}
): string {
	const said = Object.entries(detail).map(([name, value]) => {
		const text = String(value);
		if (name === 'decision') return '';
		if (name === 'outcome') return t(`decision.${text}` as MessageId);
		if (name === 'item') return facts[text] ?? text;
		if (name === 'changed') return settingsIn(t, text);
		if (ACCESS.includes(name)) {
			const names = text.split(' ').map((id) => people[id] ?? id);
			return t(`record.detail.${name}` as MessageId, { names: names.join('; ') });
		}
		if (DETAILS.includes(name)) {
			return t(`record.detail.${name}` as MessageId, { [name]: typeof value === 'number' ? value : text });
		}
		// One of a later version has no words here: it is shown as it stands.
		return `${name}: ${text}`;
	});
	return said.filter(Boolean).join(', ');
}

const settingsIn = (t: Translate, changed: string): string =>
	changed
		.split(' ')
		.map((part) => (SETTINGS[part] ? t(SETTINGS[part]) : part))
		.join('; ');
