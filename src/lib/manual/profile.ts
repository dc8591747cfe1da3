import { instrument } from '../content/instrument.ts';
import { coo } from '../content/profiles.ts';
import { INDUSTRIES, type FactExpectation } from '../core/instrument/instrument.ts';
import { figure } from '../i18n/figure.ts';
import type { Block, ManualSource, Section } from './manual.ts';

const DATA = ['onet', 'esco', 'judgement'] as const;

/** What the role asks for: importances, targets and usual facts with their sources, and what an industry adds. */
export function profile(source: ManualSource): Section {
	const { t } = source;
	return {
		id: 'profile',
		title: t('methods.targets.title'),
		blocks: [
			{ kind: 'text', text: t('methods.targets') },
			{ kind: 'text', text: t('manual.profile.version', { id: coo.id, version: coo.version }) },
			requirements(source)
		],
		sections: [
			{
				id: 'industries',
				title: t('manual.industries.title'),
				blocks: [{ kind: 'text', text: t('manual.industries') }, adjustments(source)]
			},
			{
				id: 'usual-facts',
				title: t('manual.usual.title'),
				blocks: [{ kind: 'text', text: t('manual.usual') }, usualFacts(source)]
			}
		]
	};
}

function requirements({ language, t, words }: ManualSource): Block {
	const origin = (id: string) => {
		const known = DATA.find((one) => one === id);
		return known ? t(`working.source.${known}`) : id;
	};
	return {
		kind: 'table',
		head: [
			t('methods.table.area'),
			t('methods.table.importance'),
			t('methods.table.target'),
			t('methods.table.se'),
			t('manual.sources')
		],
		rows: Object.entries(coo.competencies).map(([id, { importance, target, se }]) => [
			words.competencies[id]!.name,
			figure(language, importance, 1),
			figure(language, target),
			figure(language, se),
			coo.sources[id]!.map(origin).join(', ')
		]),
		isText: true
	};
}

function adjustments({ language, t, words }: ManualSource): Block {
	const added = (value: number | undefined) => (value ? `+${figure(language, value, 1)}` : '–');
	return {
		kind: 'table',
		head: [`${t('manual.industry')} · ${t('methods.table.area')}`, t('manual.importance'), t('manual.target')],
		rows: INDUSTRIES.flatMap((industry) =>
			Object.entries(instrument.industries[industry] ?? {}).map(([id, { importance, target }]) => [
				`${t(`industry.${industry}`)} · ${words.competencies[id]!.name}`,
				added(importance),
				added(target)
			])
		)
	};
}

function usualFacts({ t, words }: ManualSource): Block {
	const usual = ({ item, options = [], min, isAdvantage }: FactExpectation) => {
		if (min !== undefined) return t('manual.usual.min', { min });
		const labels = options.map((option) => words.items[item]!.options![option]).join('; ');
		return isAdvantage ? `${t('manual.usual.advantage')}: ${labels}` : labels;
	};
	return {
		kind: 'table',
		head: [t('manual.item'), t('manual.usual.column'), t('manual.sources')],
		rows: coo.facts.map((fact) => [fact.item, usual(fact), fact.sources.join(', ')]),
		isText: true
	};
}
