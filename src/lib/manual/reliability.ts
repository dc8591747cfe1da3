import { instrument } from '../content/instrument.ts';
import { METHODS, PURPOSES, type Method, type Purpose } from '../core/instrument/instrument.ts';
import { methodWeights } from '../core/instrument/method-weights.ts';
import { combineMethods } from '../core/scoring/competency-estimate.ts';
import { formItems } from '../core/scoring/form-items.ts';
import { ITEM_ERROR, ITEM_SPREAD, methodError } from '../core/scoring/method-score.ts';
import { deepModule } from '../flow/quiz/forms.ts';
import { figure } from '../i18n/figure.ts';
import type { Block, ManualSource, Section } from './manual.ts';

/** The assumed mean correlation of two items, worked back from what the code makes of it. */
const CORRELATION = 1 - (ITEM_ERROR / ITEM_SPREAD) ** 2;

/** What is assumed of the error of an item until it is measured, and what follows for scores. */
export function reliability(source: ManualSource): Section {
	const { language, t } = source;
	const values = {
		spread: figure(language, ITEM_SPREAD),
		correlation: figure(language, CORRELATION),
		sigma: figure(language, ITEM_ERROR)
	};
	return {
		id: 'reliability',
		title: t('manual.reliability.title'),
		blocks: [
			{ kind: 'text', text: t('manual.reliability', values) },
			{ kind: 'formula', lines: ['σ = s₀ · √(1 − r)', 'SE = σ / √k', 'r(k) = k · r / (1 + (k − 1) · r)'] },
			{ kind: 'text', text: t('manual.reliability.kinds') },
			byLength(source),
			{ kind: 'text', text: t('manual.reliability.areas') },
			byArea(source)
		]
	};
}

const itemsOf = (competency: string, modules: string[]) =>
	formItems(instrument, { form: { modules }, industry: 'general' }).filter((item) => item.competency === competency);

/** How many items of a method are asked. */
const lengthOf = (method: Method, competency: string, modules: string[]) =>
	itemsOf(competency, modules).filter(({ kind }) => kind === method).length;

function byLength({ language, t }: ManualSource): Block {
	const lengths = instrument.competencies.flatMap((id) =>
		METHODS.flatMap((method) => [['core'], ['core', deepModule(id)]].map((modules) => lengthOf(method, id, modules)))
	);
	const asked = [...new Set(lengths)].filter((length) => length > 0).sort((a, b) => a - b);
	return {
		kind: 'table',
		head: [t('manual.reliability.k'), t('manual.reliability.se'), t('manual.reliability.r')],
		rows: asked.map((k) => [
			String(k),
			figure(language, methodError(0, k)),
			figure(language, (k * CORRELATION) / (1 + (k - 1) * CORRELATION))
		])
	};
}

function byArea({ language, t }: ManualSource): Block {
	const areas = ['analysis', 'leadership'] as const;
	const error = (id: string, purpose: Purpose, modules: string[]) => {
		const methods = METHODS.flatMap((method) => {
			const k = lengthOf(method, id, modules);
			return k > 0 ? [[method, { k, n: k, score: 0, se: methodError(0, k) }]] : [];
		});
		return figure(language, combineMethods(Object.fromEntries(methods), methodWeights(purpose, id)).se ?? 0);
	};
	return {
		kind: 'table',
		head: [t('methods.weights'), t('manual.part.core'), t('manual.core-and-deep')],
		rows: PURPOSES.flatMap((purpose) =>
			areas.map((id) => [
				`${t(`gaps.purpose.${purpose}`)}; ${t(`methods.weights.${id}`)}`,
				error(id, purpose, ['core']),
				error(id, purpose, ['core', deepModule(id)])
			])
		)
	};
}
