import { SECONDS, type Item } from '../core/instrument/instrument.ts';
import { figure } from '../i18n/figure.ts';
import type { AnswerEntry, Block, ManualSource, Section } from './manual.ts';
import { workSampleBlocks } from './work-sample-blocks.ts';

/** One item with all that is fixed about it: question, answers, what each is worth and why, and where it comes from. */
export function itemEntry(item: Item, source: ManualSource): Section {
	const { id, sources } = item;
	const asked = item.kind === 'worksample' ? workSampleBlocks(item, source) : askedBlocks(item, source);
	return {
		id,
		title: id,
		isId: true,
		blocks: [
			{ kind: 'text', text: placeOf(item, source) },
			...asked,
			{ kind: 'sources', label: source.t('manual.item.sources'), ids: sources }
		]
	};
}

/** Kind, module and time, and whose place the item takes where it belongs to one industry. */
function placeOf({ kind, module, quick, industry, replaces }: Item, { t }: ManualSource): string {
	return [
		t(`manual.kind.${kind}`),
		module,
		t('manual.item.seconds', { seconds: SECONDS[kind] }),
		...(quick ? [t('manual.item.quick')] : []),
		...(industry ? [t('manual.item.replaces', { industry: t(`industry.${industry}`), item: replaces ?? '' })] : [])
	].join(' · ');
}

function askedBlocks(item: Item, source: ManualSource): Block[] {
	const { ask, note } = source.words.items[item.id]!;
	return [
		...[ask, note].flatMap((text) => (text ? [{ kind: 'text' as const, text }] : [])),
		...answerBlocks(item, source)
	];
}

function answerBlocks({ id, kind, answer, options, actions, range }: Item, source: ManualSource): Block[] {
	const { language, t, words } = source;
	const own = words.items[id]!;
	if (range)
		return [{ kind: 'text', text: t('manual.item.range', { min: range.min, max: figure(language, range.max) }) }];
	const rated: AnswerEntry[] = (actions ?? []).map((action) => ({
		id: action.id,
		text: own.actions![action.id]!,
		worth: figure(language, action.key, 1),
		reason: words.reasons[id]![action.id]!
	}));
	const chosen: AnswerEntry[] = (options ?? []).map(({ id: option, points }) => ({
		id: option,
		text: own.options![option]!,
		...(points !== undefined && { worth: figure(language, points) })
	}));
	if (kind === 'judgement') return [{ kind: 'answers', label: t('manual.item.actions'), answers: rated }];
	if (kind !== 'fact') return [{ kind: 'answers', label: t('manual.item.points'), answers: chosen }];
	const label = answer === 'choices' ? t('manual.item.choices') : t('manual.item.choice');
	return [{ kind: 'answers', label, answers: chosen }];
}
