import { translationRecord, type Passage } from '../content/translation-record.ts';
import { LANGUAGES, languages } from '../i18n/languages.ts';
import type { ManualSource, Section } from './manual.ts';

/** How each part was written and checked in each language. */
export function record({ t }: ManualSource): Section {
	return {
		id: 'record',
		title: t('manual.record.title'),
		blocks: [
			{ kind: 'text', text: t('manual.record') },
			{
				kind: 'table',
				head: [
					t('nav.language'),
					t('manual.record.part'),
					t('manual.record.written'),
					t('manual.record.checked'),
					t('manual.record.reviewed')
				],
				rows: languages.flatMap((language) =>
					alike(translationRecord[language]).map(([parts, { written, checked, reviewed }]) => [
						LANGUAGES[language],
						parts.map((part) => (part === 'worksample' ? t('manual.record.samples') : part)).join(', '),
						t(`manual.record.written.${written}`),
						t(`manual.record.checked.${checked}`),
						t(`manual.record.reviewed.${reviewed}`)
					])
				),
				isText: true
			}
		]
	};
}

/** Parts of which the record says the same, together. */
function alike(passages: Record<string, Passage>): [parts: string[], Passage][] {
	const groups = new Map<string, [parts: string[], Passage]>();
	for (const [part, passage] of Object.entries(passages)) {
		const key = JSON.stringify(passage);
		const [parts] = groups.get(key) ?? [[]];
		groups.set(key, [[...parts, part], passage]);
	}
	return [...groups.values()];
}
