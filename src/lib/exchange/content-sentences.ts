type Sentence = (found: string, expected: string) => string;

/** By code of fault: the field in which it is mended, and what is wrong there and what to do. */
const SENTENCES: Record<string, [field: string, says: Sentence]> = {
	'not-json': ['', () => 'The file is not JSON. Look for a comma or quotation mark too many or too few.'],
	'too-large': ['', (_, limit) => `The file is larger than ${limit}. Leave out what does not belong to it.`],
	missing: ['', () => 'It is missing. Add it.'],
	unknown: ['', () => 'The format has no such field. Remove it, or correct its name.'],
	value: ['', (found, expected) => `It is ${found}. It should be ${expected}.`],

	'id-not-slug': [
		'id',
		(id) => `"${id}" is no id. Use lower-case letters, digits, hyphens and dots, not digits alone.`
	],
	'id-reserved': ['id', (id) => `"${id}" is the word for a question without an answer. Choose another id.`],
	'id-duplicate': ['id', (id) => `Another item is called "${id}" too. Give each its own id.`],
	'competency-duplicate': ['competencies', (id) => `"${id}" stands there twice. Name it once.`],
	'profile-duplicate': ['profiles', (id) => `Two profiles are called "${id}". Give each its own id.`],
	'continued-wrong': ['continues', (name) => `"${name}" is no earlier version of this instrument. Remove it.`],

	'competency-unknown': ['competency', (id) => `The instrument has no competency "${id}". Choose one of its own.`],
	'competency-on-unscored': ['competency', () => 'This kind of item is not scored. Set it to null.'],
	'method-without-weight': [
		'kind',
		(kind) => `A ${kind} item counts for nothing in this competency. Move it to another.`
	],
	'module-unknown': ['module', (name) => `There is no module "${name}". Use facts, core or deep:<competency>.`],
	'module-wrong': [
		'module',
		(name) => `An item of this kind or competency does not belong to "${name}". Choose another.`
	],
	'industry-unknown': ['industry', (id) => `There is no industry "${id}". Use technology, finance or manufacturing.`],
	'replaces-unknown': ['replaces', (id) => `There is no item "${id}" to replace. Correct the id, or leave it out.`],
	'replaces-mismatch': [
		'replaces',
		(id) => `Only an industry's item can replace "${id}", and only with the same kind, competency and module.`
	],

	'answer-wrong': ['answer', (answer) => `An item of this kind is not answered by ${answer}. Choose another way.`],
	'options-too-few': ['options', (count) => `There are ${count} options. Give at least two.`],
	'options-not-five': ['options', (count) => `There are ${count} options. Give five.`],
	'option-duplicate': ['options', (id) => `"${id}" stands there twice. Give each option or action its own id.`],
	'range-missing': ['range', () => 'A number needs limits. Give min and a larger max.'],
	'actions-not-four': ['actions', (count) => `There are ${count} actions. Give four.`],
	'key-out-of-range': ['actions', (key) => `The key of ${key} is none. Use 1 to 5 in half steps.`],
	'instructed-unknown': ['instructed', (id) => `No option is called "${id}". Name one of the item's options.`],
	'points-on-unscored': ['options', () => 'This kind of item is not scored. Leave the points out.'],
	'points-on-worksample': ['options', () => 'What is right follows from the figures. Leave the points out.'],
	'points-out-of-range': ['options', (points) => `The points of ${points} are none. Use 0 to 100.`],
	'points-not-growing': ['options', (points) => `Points are ${points}. Let each option have more than the one before.`],
	'anchors-wrong': ['options', (points) => `Points are ${points}. A placement has 0 25 50 75 100.`],
	'right-misplaced': [
		'right',
		(kind) =>
			`A right answer belongs to a work sample by number, and this is ${kind}. Leave right, nearMiss and tolerance out.`
	],
	'right-missing': ['right', () => 'There is a near miss or a tolerance and no right answer. Add it.'],
	'right-out-of-range': [
		'right',
		(value) => `${value} lies outside the range, so nobody could give it. Widen the range.`
	],
	'near-miss-out-of-range': ['nearMiss', (value) => `${value} lies outside the range. Widen the range.`],
	'near-miss-is-right': [
		'nearMiss',
		(value) => `${value} counts as right already. Choose figures that keep them apart.`
	],
	'tolerance-out-of-range': ['tolerance', (value) => `It is ${value}. Use a share above 0 and at most 0.2.`],
	'figures-unknown': ['right', () => 'No figures are drawn for a work sample of this id. Add the right answer.'],

	'sources-missing': ['sources', (where) => `${where} does not say where it comes from. Name a source.`],
	'source-unknown': [
		'sources',
		(id) => `There is no source "${id}". Name facts about the role, such as D8.2, or "judgement" where that is allowed.`
	],

	'profile-competency-missing': ['profiles', (where) => `${where} has no requirement. Add importance, target and se.`],
	'profile-competency-unknown': ['profiles', (where) => `${where} is no competency of the instrument. Remove it.`],
	'requirement-out-of-range': [
		'profiles',
		(where) => `${where} is out of range. Importance is 0 to 5, target and se 0 to 100.`
	],
	'expectation-item-unknown': [
		'profiles',
		(id) => `A profile expects something of "${id}", which is no fact item. Correct the id.`
	],
	'expectation-option-unknown': [
		'profiles',
		(id) => `A profile expects "${id}", which is no option of this item. Correct it.`
	],
	'adjustment-competency-unknown': ['industries', (where) => `${where} is no competency of the instrument. Remove it.`],
	'adjustment-out-of-range': [
		'industries',
		(where) => `${where} would take a requirement below zero. Make it smaller.`
	],

	'extends-unknown': [
		'extends',
		(found, expected) => `It is "${found}", and this version holds ${expected}. Correct it, and look over the items.`
	],
	'items-none': ['items', () => 'There is no item. Add one.'],
	'languages-none': ['words', () => 'There are no words in any language. Add en, da or pl.'],
	'words-missing': ['', () => 'The item has no words here. Add them.'],
	'words-unknown': ['', (id) => `There is no item "${id}". Remove the words, or correct the id.`],
	'text-missing': ['', () => 'The text is missing. Add it.'],
	'text-unknown': ['', () => 'The item has nothing of this id. Remove the text, or correct the id.'],
	'text-same': ['', (text) => `${text} stands there twice. Let every text say something else.`],
	'text-placeholder': ['', (name) => `{${name}} is no figure of this item. Write the number itself.`],
	'table-uneven': ['', () => 'The rows differ in length. Give each as many cells as the first.']
};

/** The field in which a kind of fault is mended; in an instrument itself an industry stands among its industries. */
export function fieldOf(code: string, item: string | null): string {
	if (code === 'industry-unknown' && item === null) return 'industries';
	return SENTENCES[code]?.[0] ?? '';
}

/** What is wrong, and what to do about it, in a sentence or two. */
export function contentSentence({ code, found, expected }: { code: string; found: string; expected: string }): string {
	const sentence = SENTENCES[code];
	if (!sentence) throw new Error(`no sentence for the fault ${code}`);
	return sentence[1](found, expected);
}
