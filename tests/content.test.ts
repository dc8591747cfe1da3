import { describe, expect, it } from 'vitest';
import { discussion } from '../src/lib/content/discussion.ts';
import { instrument } from '../src/lib/content/instrument.ts';
import { coo } from '../src/lib/content/profiles.ts';
import { role } from '../src/lib/content/role.ts';
import { roleFacts } from '../src/lib/content/role-facts.ts';
import { words } from '../src/lib/content/words.server.ts';
import { checkInstrument } from '../src/lib/core/instrument/check-instrument.ts';
import { SECONDS, type Item } from '../src/lib/core/instrument/instrument.ts';
import { methodWeights } from '../src/lib/core/instrument/method-weights.ts';
import { languages, type Language } from '../src/lib/i18n/languages.ts';
import { leftInEnglish, mismatches, OWN_LETTERS, textsOf } from './texts.ts';

const PARTS = [
	'competencies',
	'discussion',
	'interview',
	'interviewEvidence',
	'items',
	'plan',
	'planEvidence',
	'planIndustry',
	'reasons',
	'role',
	'solutions',
	'sources'
] as const;
type Part = (typeof PARTS)[number];

const idsOf = (parts: { id: string }[] = []) => parts.map(({ id }) => id);
const ofModule = (wanted: string) => instrument.items.filter(({ module }) => module === wanted);
const askedIn = (module: string) => ofModule(module).map(({ competency, kind }) => `${competency} ${kind}`);
const ofKind = (...kinds: Item['kind'][]) => instrument.items.filter(({ kind }) => kinds.includes(kind));

describe('the instrument', () => {
	it('has no fault that the checker knows', () => {
		expect(checkInstrument(instrument, roleFacts)).toEqual([]);
	});

	it('uses every fact about the role, in an item, the profile or on the page about the role', () => {
		const used = [
			...instrument.items.flatMap(({ sources }) => sources),
			...Object.values(coo.sources).flat(),
			...coo.facts.flatMap(({ sources }) => sources),
			...role.flatMap(({ points }) => points.flatMap(({ sources }) => sources))
		];
		expect(roleFacts.filter((id) => !used.includes(id))).toEqual([]);
	});

	it('rests every point of the page about the role on facts that there are', () => {
		const points = role.flatMap((section) => section.points);
		expect(points.filter(({ sources }) => sources.length === 0)).toEqual([]);
		expect(points.flatMap(({ sources }) => mismatches([...roleFacts], [...roleFacts, ...sources]))).toEqual([]);
	});

	it('has questions and tips for a group in every competency, each resting on facts that there are', () => {
		expect(Object.keys(discussion)).toEqual(instrument.competencies);
		for (const { questions, tips } of Object.values(discussion)) {
			expect(questions.length).toBeGreaterThanOrEqual(2);
			expect(tips).toHaveLength(2);
			for (const sources of [...questions, ...tips]) {
				expect(sources).not.toEqual([]);
				expect(mismatches([...roleFacts], [...roleFacts, ...sources])).toEqual([]);
			}
		}
	});

	it('scores its five options 0 25 50 75 100', () => {
		const others = ofKind('placement', 'evidence').filter(
			({ options = [] }) => options.map(({ points }) => points).join(' ') !== '0 25 50 75 100'
		);
		expect(idsOf(others)).toEqual([]);
	});

	it('asks two placements, then two pieces of evidence in the core, competency by competency', () => {
		const kinds = ['placement', 'placement', 'evidence', 'evidence'];
		expect(askedIn('core')).toEqual(instrument.competencies.flatMap((id) => kinds.map((kind) => `${id} ${kind}`)));
	});

	it.each(instrument.competencies)(
		'asks in depth about %s: two placements, evidence, scenarios, industry scenarios, and work samples where they weigh',
		(id) => {
			const samples = methodWeights('development', id).worksample ? ['worksample', 'worksample'] : [];
			const industries = ofModule(`deep:${id}`).filter(({ industry }) => industry);
			const kinds = ['placement', 'placement', 'evidence', 'judgement', 'judgement'];
			const wanted = [...kinds, ...industries.map(() => 'judgement'), ...samples];
			expect(askedIn(`deep:${id}`)).toEqual(wanted.map((kind) => `${id} ${kind}`));
			expect(ofModule(`deep:${id}`).slice(5, 5 + industries.length)).toEqual(industries);
		}
	);

	it('begins with the core and goes on in depth, competency by competency', () => {
		const modules = instrument.items.map(({ module }) => module);
		const deep = instrument.competencies.map((id) => `deep:${id}`);
		expect([...new Set(modules)]).toEqual(['core', ...deep, 'facts']);
		expect(modules.filter((module, at) => module !== modules[at - 1])).toHaveLength(deep.length + 2);
	});

	it('asks for facts last, fourteen of them, six in the quick form', () => {
		expect(instrument.items.slice(-14)).toEqual(ofKind('fact'));
		expect(ofKind('fact').filter(({ quick }) => quick)).toHaveLength(6);
	});
});

describe('the scenarios', () => {
	const scenarios = ofKind('judgement');
	const keysOf = ({ actions = [] }: Item) => actions.map(({ key }) => key);

	it('put four actions up, the best at least 2.5 above the worst', () => {
		const flat = scenarios.filter((item) => Math.max(...keysOf(item)) - Math.min(...keysOf(item)) < 2.5);
		expect(idsOf(flat)).toEqual([]);
		expect(idsOf(scenarios.filter(({ actions = [] }) => actions.length !== 4))).toEqual([]);
	});

	it('have one best action, at every place in some of them', () => {
		const places = scenarios.map((item) => keysOf(item).indexOf(Math.max(...keysOf(item))));
		const single = scenarios.map((item) => keysOf(item).filter((key) => key === Math.max(...keysOf(item))).length);
		expect(new Set(single)).toEqual(new Set([1]));
		for (const place of [0, 1, 2, 3]) {
			const share = places.filter((found) => found === place).length / places.length;
			expect(share, `place ${place}`).toBeGreaterThan(0.1);
			expect(share, `place ${place}`).toBeLessThan(0.5);
		}
	});

	it('of an industry are at least six, only where the industry changes what is asked for', () => {
		const own = scenarios.filter(({ industry }) => industry);
		const needless = own.filter(({ industry, competency }) => !instrument.industries[industry!]?.[competency!]);
		expect(own.length).toBeGreaterThanOrEqual(6);
		expect(idsOf(needless)).toEqual([]);
	});

	it('stand in for one scenario each, one for every industry and scenario', () => {
		const places = scenarios
			.filter(({ industry }) => industry)
			.map(({ industry, replaces }) => `${industry} ${replaces}`);
		expect(new Set(places).size).toBe(places.length);
	});
});

/** The ids that the language-free content gives, as paths of the texts they need. */
const expectedPaths: Record<Part, string[]> = {
	competencies: instrument.competencies.flatMap((id) =>
		['name', 'short', 'inSentence', 'about'].map((part) => `${id}/${part}`)
	),
	discussion: Object.entries(discussion).flatMap(([id, { questions, tips }]) => [
		...questions.map((_, at) => `${id}/questions/${at}`),
		...tips.map((_, at) => `${id}/tips/${at}`)
	]),
	interview: instrument.competencies.flatMap((id) =>
		[...[0, 1].map((at) => `questions/${at}`), ...[0, 1, 2].map((at) => `probes/${at}`)]
			.concat([0, 1, 2, 3, 4].map((at) => `anchors/${at}`))
			.map((path) => `${id}/${path}`)
	),
	// Something that was not done has no scope to ask about.
	interviewEvidence: [...new Set(ofKind('evidence').flatMap(({ options = [] }) => options.map(({ points }) => points)))]
		.filter((points) => points !== 0)
		.flatMap((points) => [`${points}/0`, `${points}/1`]),
	items: instrument.items.flatMap(({ id, options, actions }) => [
		`${id}/ask`,
		...idsOf(options).map((option) => `${id}/options/${option}`),
		...idsOf(actions).map((action) => `${id}/actions/${action}`)
	]),
	plan: instrument.competencies.flatMap((id) =>
		['far', 'near', 'there'].flatMap((distance) =>
			['today', 'afterwards', 'disappears', 'faster', 'actions/0', 'actions/1'].map(
				(part) => `${id}/${distance}/${part}`
			)
		)
	),
	planEvidence: [...instrument.competencies],
	planIndustry: Object.entries(instrument.industries).flatMap(([industry, adjusted]) =>
		Object.keys(adjusted).flatMap((id) => ['far', 'near'].map((distance) => `${industry}/${id}/${distance}`))
	),
	reasons: ofKind('judgement').flatMap(({ id, actions }) => idsOf(actions).map((action) => `${id}/${action}`)),
	solutions: ofKind('worksample').flatMap(({ id }) =>
		['formula', 'steps/0', 'steps/1', 'slip'].map((part) => `${id}/${part}`)
	),
	role: role.flatMap(({ id, points }) => [`${id}/title`, ...idsOf(points).map((point) => `${id}/points/${point}`)]),
	sources: [...roleFacts]
};
/** What only some have: an explanation, a table, a third action or step, a sentence that leads a section in. */
const OPTIONAL = /\/(note|lead|table\/\d+\/\d+|actions\/2|steps\/[2-9])$/;

const textsIn = (language: Language, part: Part) => textsOf(words(language, part));
const pathsIn = (language: Language, part: Part) => textsIn(language, part).map(([path]) => path);

describe.each(languages)('the words in %s', (language) => {
	it.each(PARTS)('have exactly the ids of the content: %s', (part) => {
		const found = pathsIn(language, part).filter((path) => !OPTIONAL.test(path));
		expect(mismatches(expectedPaths[part], found)).toEqual([]);
	});

	it.each(PARTS)('explain what the English ones explain: %s', (part) => {
		expect(mismatches(pathsIn('en', part), pathsIn(language, part))).toEqual([]);
	});

	it.each(PARTS)('leave no text empty, and none with space around it: %s', (part) => {
		expect(textsIn(language, part).filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
	});

	it('give every competency a name short enough for a chart', () => {
		const long = Object.values(words(language, 'competencies')).filter(({ short }) => short.length > 14);
		expect(long).toEqual([]);
	});
});

describe.each(['da', 'pl'] as const)('the words in %s, written and not copied,', (language) => {
	it.each(PARTS)('are left in English nowhere: %s', (part) => {
		expect(leftInEnglish(textsIn(language, part), new Map(textsIn('en', part)))).toEqual([]);
	});

	it.each(PARTS)('have letters of their own: %s', (part) => {
		expect(
			textsIn(language, part)
				.map(([, text]) => text)
				.join('\n')
		).toMatch(OWN_LETTERS[language]);
	});
});

describe('a text left in English is noticed', () => {
	const english = new Map([['a/ask', 'Operations']]);

	it.each([
		['one that equals the English one', 'Operations'],
		['one with an English word', 'The drift'],
		['one that ends with one', 'Drift of what?']
	])('%s', (_, text) => {
		expect(leftInEnglish([['a/ask', text]], english)).toHaveLength(1);
	});

	it.each(['Notér, hvad du gør.', 'Idź, gdzie są dane.', 'Isen er kold'])('and not: %s', (text) => {
		expect(leftInEnglish([['a/ask', text]], english)).toEqual([]);
	});
});

/** Words that a reader weighs instead of looking at what was done, by the beginnings they have in each language. */
const WEIGHING: Record<Language, string[]> = {
	en: [
		'strong',
		'excellent',
		'effective',
		'outstanding',
		'great',
		'good(?! time)',
		'very',
		'highly',
		'always',
		'never'
	],
	da: ['stærk', 'fremragende', 'effektiv', 'dygtig', 'god(?!t| tid|e igen)', '(?<!hvor )meget', 'altid', 'aldrig'],
	pl: ['siln', 'doskona', 'świetn', 'skuteczn', 'efektywn', 'znakomi', 'dobr', 'bardzo', 'zawsze', 'nigdy']
};
const wordCount = (text: string) => text.split(/\s+/).length;

/** Limits in words: what a person reads and answers in the seconds that the item is given. */
const LIMITS = {
	placement: { ask: 16, option: 18, together: 85 },
	// As many words a second as a placement has.
	evidence: { ask: 16, option: 15, together: Math.round((85 * SECONDS.evidence) / SECONDS.placement) }
};

describe.each(languages)('the questions in %s', (language) => {
	const items = words(language, 'items');
	const optionsOf = ({ id }: Item) => Object.values(items[id]?.options ?? {});

	it.each(['placement', 'evidence'] as const)('can be read in the time there is: %s', (kind) => {
		const { ask, option, together } = LIMITS[kind];
		const long = ofKind(kind).filter((item) => {
			const { ask: question = '', note = '' } = items[item.id] ?? {};
			const asked = wordCount(`${question} ${note}`.trim());
			const counts = optionsOf(item).map(wordCount);
			return (
				wordCount(question) > ask ||
				counts.some((count) => count > option) ||
				counts.reduce((a, b) => a + b, asked) > together
			);
		});
		expect(idsOf(long)).toEqual([]);
	});

	it('describe what someone does, without words to be weighed', () => {
		const weighing = new RegExp(`(?<!\\p{L})(?:${WEIGHING[language].join('|')})`, 'iu');
		const anchors = ofKind('placement').flatMap((item) => optionsOf(item));
		expect(anchors.filter((anchor) => weighing.test(anchor))).toEqual([]);
	});

	it('offer options that differ', () => {
		const same = instrument.items.filter((item) => new Set(optionsOf(item)).size < optionsOf(item).length);
		expect(idsOf(same)).toEqual([]);
	});
});
