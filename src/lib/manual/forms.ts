import { instrument } from '../content/instrument.ts';
import { KINDS, SECONDS } from '../core/instrument/instrument.ts';
import { formItems } from '../core/scoring/form-items.ts';
import { deepModule, FORMS } from '../flow/quiz/forms.ts';
import { minutes } from '../flow/quiz/minutes.ts';
import type { ManualSource, Section } from './manual.ts';

/** How many questions each form has, and how long they take. */
export function forms({ t, words }: ManualSource): Section {
	const { competencies, items } = instrument;
	const row = (name: string, modules: string[]) => {
		// An industry's own scenarios stand in for others, so that the number is the same in each.
		const own = formItems(instrument, { form: { modules }, industry: 'general' });
		return [name, String(own.length), t('minutes', { minutes: minutes(own.map(({ kind }) => kind)) })];
	};
	const asked = KINDS.filter((kind) => items.some((item) => item.kind === kind));
	return {
		id: 'forms',
		title: t('manual.forms.title'),
		blocks: [
			{ kind: 'text', text: t('manual.forms') },
			{
				kind: 'table',
				head: [t('manual.form'), t('manual.questions'), t('manual.minutes')],
				rows: [
					row(t('start.length.quick'), FORMS.quick),
					row(t('start.length.background'), FORMS.background),
					...competencies.map((id) =>
						row(t('manual.form.deep', { name: words.competencies[id]!.name }), [deepModule(id)])
					),
					row(t('start.length.full'), [...FORMS.full, ...competencies.map(deepModule)])
				]
			},
			{
				kind: 'table',
				head: [t('manual.kind'), t('manual.seconds')],
				rows: asked.map((kind) => [t(`manual.kind.${kind}`), String(SECONDS[kind])])
			}
		]
	};
}
