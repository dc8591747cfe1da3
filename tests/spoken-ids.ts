import { facts } from '../src/lib/content/items/facts.ts';
import { INDUSTRIES, KINDS, METHODS, PURPOSES } from '../src/lib/core/instrument/instrument.ts';
import { QUALITY_INDICES } from '../src/lib/core/scoring/result.ts';
import { FORMS } from '../src/lib/flow/forms.ts';

/** The message ids that are put together where they are used, with what may stand in each gap. */
export const PUT_TOGETHER: Record<string, readonly string[]> = {
	'change.{}': ['up', 'down', 'alike', 'missing', 'unshared'],
	'earlier.length.{}': ['quick', 'background', 'full', 'custom'],
	'facts.{}': ['met', 'not-met', 'advantage', 'not-stated'],
	'facts.count.{}': facts.filter(({ answer }) => answer === 'number').map(({ id }) => id),
	'files.error.{}': [
		'unread',
		'not-json',
		'too-large',
		'format',
		'instrument',
		'missing',
		'unknown',
		'value',
		'item',
		'option',
		'numbers'
	],
	'gaps.purpose.{}': PURPOSES,
	'industry.{}': INDUSTRIES,
	'manual.intended.{}': ['self', 'coaching', 'selection'],
	'manual.kind.{}': KINDS,
	'manual.part.{}': ['core', 'deep', 'industry'],
	'manual.record.checked.{}': ['second-reading', 'none'],
	'manual.record.reviewed.{}': ['none'],
	'manual.record.written.{}': ['first', 'from-meaning'],
	'manual.ruled-out.{}': ['decide', 'alone', 'notice', 'keys', 'clinical', 'validated'],
	'methods.weights.{}': ['analysis', 'leadership'],
	'nav.{}': ['quiz', 'result', 'role', 'methods'],
	'notice.{}': ['not-saved', 'replaced-elsewhere', 'deleted-elsewhere', 'other-version', 'deleted', 'not-deleted'],
	'plan.{}': ['today', 'afterwards', 'disappears', 'faster'],
	'plan.distance.{}': ['far', 'near', 'there'],
	'profile.must.{}': ['met', 'not-met', 'not-stated'],
	'purpose.{}': PURPOSES,
	'quality.{}': [...QUALITY_INDICES, 'ok', 'caution', 'poor'],
	'quality.index.{}': QUALITY_INDICES,
	'quality.level.{}': ['ok', 'amber', 'red', 'not-available'],
	'quiz.frame.{}': KINDS,
	'quiz.skip.{}': KINDS,
	'rating.{}': ['1', '2', '3', '4', '5'],
	'shared.compare.{}': ['apart', 'alike', 'missing', 'unshared'],
	'shared.error.{}': ['too-long', 'later', 'cut-off', 'broken'],
	'start.length.{}': Object.keys(FORMS),
	'start.length.{}.about': Object.keys(FORMS),
	'start.purpose.{}.about': PURPOSES,
	'verdict.{}': ['below', 'unclear', 'meets', 'none'],
	'welcome.how.{}': ['did', 'sure', 'open'],
	'welcome.how.{}.title': ['did', 'sure', 'open'],
	'working.holm.{}': ['kept', 'failed', 'stopped'],
	'working.method.{}': METHODS,
	'working.source.{}': ['onet', 'esco', 'judgement'],
	'working.verdict.{}': ['below', 'unclear', 'meets']
};

/** The ids put together in a source, each with `{}` for its gap. */
export function putTogether(source: string): string[] {
	return [...source.matchAll(/`([a-z][\w-]*\.[^`]*\$\{[^`]*)`/g)].map(([, text = '']) =>
		text.replace(/\$\{[^}]*\}/g, '{}')
	);
}

/** Everything in a source that may be the id of a message: its plain texts, and the ids that it puts together. */
export function spokenIds(source: string): string[] {
	const plain = [...source.matchAll(/'([a-z][\w.-]*)'/g)].map(([, id = '']) => id);
	const put = putTogether(source).flatMap((id) => (PUT_TOGETHER[id] ?? []).map((part) => id.replace('{}', part)));
	return [...plain, ...put];
}
