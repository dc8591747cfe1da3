import { checkId, checkUnique } from './check-id.ts';
import { checkSources } from './check-sources.ts';
import { checkWorkSample } from './check-work-sample.ts';
import { faultsAt, type Fault, type Finding } from './fault.ts';
import { ACTIONS, INDUSTRIES, METHODS, type Instrument, type Item, type Method } from './instrument.ts';
import { methodWeights } from './method-weights.ts';

/** The faults of one item of an instrument. */
export function checkItem(item: Item, instrument: Instrument, knownSources: readonly string[]): Fault[] {
	const parts = [...(item.options ?? []), ...(item.actions ?? [])].map(({ id }) => id);
	return faultsAt(item.id, [
		...[item.id, ...parts].flatMap(checkId),
		...checkUnique(parts, 'option-duplicate'),
		...checkPlace(item, instrument.competencies),
		...checkIndustry(item, instrument.items),
		// An instructed item comes from no fact about the role.
		...(item.kind === 'attention' ? [] : checkSources(item.sources, knownSources, item.id)),
		...checkForm(item),
		...checkPoints(item),
		...checkWorkSample(item)
	]);
}

function isScored(item: Item): boolean {
	return METHODS.includes(item.kind as Method);
}

function checkPlace(item: Item, competencies: string[]): Finding[] {
	const { competency, kind, module } = item;
	const isKnown = competency !== null && competencies.includes(competency);
	const modules = ['facts', 'core', ...competencies.map((id) => `deep:${id}`)];
	const isElsewhere = isScored(item)
		? module === 'facts' || (module.startsWith('deep:') && module !== `deep:${competency}`)
		: kind === 'fact' && module !== 'facts';
	return [
		[isScored(item) && !isKnown, 'competency-unknown', competency],
		[!isScored(item) && competency !== null, 'competency-on-unscored', competency],
		[
			isScored(item) && isKnown && !methodWeights('development', competency)[kind as Method],
			'method-without-weight',
			kind
		],
		[!modules.includes(module), 'module-unknown', module],
		[modules.includes(module) && isElsewhere, 'module-wrong', module]
	];
}

function checkIndustry({ industry, replaces, kind, competency, module }: Item, items: Item[]): Finding[] {
	const replaced = items.find(({ id }) => id === replaces);
	const isAlike = replaced?.kind === kind && replaced.competency === competency && replaced.module === module;
	return [
		[industry !== undefined && !INDUSTRIES.includes(industry), 'industry-unknown', industry],
		[replaces !== undefined && !replaced, 'replaces-unknown', replaces],
		[replaced !== undefined && !(isAlike && industry && !replaced.industry), 'replaces-mismatch', replaces]
	];
}

function checkForm({ kind, answer = 'choice', options = [], actions = [], range, instructed }: Item): Finding[] {
	const isChoice = kind !== 'judgement' && answer !== 'number';
	const answers = { fact: ['choice', 'choices', 'number'], worksample: ['choice', 'number'] };
	const allowed = kind === 'fact' || kind === 'worksample' ? answers[kind] : ['choice'];
	const isKey = (key: number) => key >= 1 && key <= 5 && Number.isInteger(2 * key);
	return [
		[!allowed.includes(answer), 'answer-wrong', answer],
		[isChoice && options.length < 2, 'options-too-few', options.length],
		[kind === 'evidence' && options.length !== 5, 'options-not-five', options.length],
		[answer === 'number' && !(range && range.min < range.max), 'range-missing', range],
		[kind === 'judgement' && actions.length !== ACTIONS, 'actions-not-four', actions.length],
		...actions.map(({ id, key }): Finding => [!isKey(key), 'key-out-of-range', `${id} ${key}`]),
		[kind === 'attention' && !options.some(({ id }) => id === instructed), 'instructed-unknown', instructed]
	];
}

function checkPoints(item: Item): Finding[] {
	const { kind, options = [] } = item;
	const points = options.map((option) => option.points);
	const hasPoints = points.some((value) => value !== undefined);
	if (!isScored(item)) return [[hasPoints, 'points-on-unscored', points]];
	// Which option of a work sample is right depends on its figures.
	if (kind === 'worksample') return [[hasPoints, 'points-on-worksample', points]];
	const isGrowing = points.every((value, at) => at === 0 || Number(value) > Number(points[at - 1]));
	const anchors = points.join(' ');
	return [
		...options.map(({ id, points }): Finding => [!isPoints(points), 'points-out-of-range', `${id} ${points}`]),
		[kind === 'placement' && !isGrowing, 'points-not-growing', anchors],
		[kind === 'placement' && anchors !== '0 25 50 75 100', 'anchors-wrong', anchors]
	];
}

function isPoints(points: number | undefined): boolean {
	return points !== undefined && points >= 0 && points <= 100;
}
