import { facts } from '../src/lib/content/items/facts.ts';
import { INDUSTRIES, KINDS, METHODS, PURPOSES } from '../src/lib/core/instrument/instrument.ts';
import { QUALITY_INDICES } from '../src/lib/core/scoring/result.ts';
import { LETTER_FAULTS } from '../src/lib/server/ports/outbox.ts';
import { SCREENING_STATES } from '../src/lib/server/ports/screening.ts';
import { FILE_FORMATS } from '../src/lib/server/services/file-formats.ts';
import { COLUMNS } from '../src/lib/server/services/inviting/candidate-headings.ts';
import { LINE_FAULTS } from '../src/lib/server/services/inviting/read-candidates.ts';
import { NOTICE_PARTS } from '../src/lib/server/services/screening/screening-needs.ts';
import { FORMS } from '../src/lib/flow/quiz/forms.ts';
import { DESK_REFUSALS, NEXT_STEPS } from '../src/lib/flow/workshop/host-next.ts';
import { PARTS, PHASES } from '../src/lib/flow/workshop/workshop-events.ts';
import { RECORDED } from '../src/lib/server/ports/audit.ts';
import { REFUSALS } from '../src/lib/server/services/candidate/invitation.ts';
import { CANDIDATE_STATES, NEUTRAL_ORDERS } from '../src/lib/server/ports/candidate.ts';
import { DELIVERY_FAULTS, DELIVERY_STATES, EVENTS } from '../src/lib/server/ports/webhooks.ts';
import { SCOPES } from '../src/lib/server/ports/tokens.ts';
import { JOIN_REFUSALS } from '../src/lib/server/services/workshop/join-workshop.ts';
import { SCORE_REFUSALS } from '../src/lib/flow/workshop/workshop-refusals.ts';
import { OUTCOMES } from '../src/lib/server/ports/decisions.ts';

const DPIA_RISKS = ['machine', 'unfair', 'wrong', 'leak', 'kept', 'untraced'];
const DPIA_NOTICE = ['controller', 'purpose', 'legal-basis', 'recipients', 'retention'];
import { ROLES } from '../src/lib/server/auth/roles.ts';
import { ACCESS, DETAILS } from '../src/lib/ui/record/detail-text.ts';

/** The message ids that are put together where they are used, with what may stand in each gap. */
export const PUT_TOGETHER: Record<string, readonly string[]> = {
	'candidate.state.{}': CANDIDATE_STATES,
	'decides.not.{}': ['reject', 'rank', 'look', 'foretell', 'watch'],
	'decides.people.{}': ['profile', 'facts', 'interview', 'decision', 'contest'],
	'dpia.measure.{}': DPIA_RISKS,
	'dpia.risk.{}': DPIA_RISKS,
	'dpia.{}': [...DPIA_NOTICE, 'officer', 'heard', 'remaining', 'signed'],
	'change.{}': ['up', 'down', 'alike', 'missing', 'unshared'],
	'earlier.length.{}': ['quick', 'background', 'full', 'custom'],
	'decision.{}': OUTCOMES,
	'facts.{}': ['met', 'not-met', 'advantage', 'not-stated'],
	'facts.count.{}': facts.filter(({ answer }) => answer === 'number').map(({ id }) => id),
	'account.done.{}': ['password', 'second-factor', 'off', 'passkey-removed', 'ended'],
	'fault.{}': [
		...['missing', 'too-long', 'email', 'password', 'code', 'wrong-password', 'too-often'],
		...['has-account', 'last-owner', 'nobody', 'shut-out', 'wrong-current', 'code-wrong', 'code-late'],
		...['choose', 'unread', 'too-early', 'choose-scope', 'day-past', 'delete-on', 'url', 'url-secure', 'url-private'],
		...['number', 'day', 'moment', 'which', 'language', 'invited', 'file', 'file-size']
	],
	'host.held.{}': ['too-few', 'needs-more', 'few-areas'],
	'host.next.{}': NEXT_STEPS,
	'host.next.{}.about': NEXT_STEPS,
	'host.now.{}': [...PHASES, 'closed'],
	'host.part.{}': PARTS,
	'host.phase.{}': [...PHASES, 'closed'],
	'host.refused.{}': DESK_REFUSALS.filter((refused) => refused !== 'owned'),
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
	'join.refused.{}': [...JOIN_REFUSALS, 'waits', 'cookies', 'crowd'],
	'phone.now.{}': [...PHASES, 'closed'],
	'phone.refused.{}': SCORE_REFUSALS,
	'phone.view.{}': ['room', 'plan'],
	'group-report.save.{}': FILE_FORMATS,
	'industry.{}': INDUSTRIES,
	'invite.column.{}': COLUMNS,
	'invite.fault.{}': LINE_FAULTS,
	'invite.letter.{}': [
		'none',
		'waiting',
		'held',
		'retry',
		'sent',
		'copy',
		'unfetched',
		...LETTER_FAULTS.map((fault) => `failed-${fault}`)
	],
	'invite.refused.{}': ['not-open', 'expiry', 'other-version', 'language', 'no-mail', 'ended', 'not-renewed'],
	'info.{}': [
		...['purpose', 'controller', 'scoring', 'recipients', 'retention'],
		...['legalBasis', 'rights', 'alternative', 'contact']
	],
	'invitation.{}': REFUSALS,
	'invitation.{}.remedy': REFUSALS,
	'interview.is.{}': ['saved', 'open', 'refused', 'locked', 'seen-others'],
	'interview.why.{}': ['shortfall', 'width'],
	'manual.intended.{}': ['self', 'coaching', 'selection'],
	'manual.kind.{}': KINDS,
	'manual.part.{}': ['core', 'deep', 'industry'],
	'manual.record.checked.{}': ['second-reading', 'none'],
	'manual.record.reviewed.{}': ['none'],
	'manual.record.written.{}': ['first', 'from-meaning'],
	'manual.ruled-out.{}': ['decide', 'alone', 'notice', 'keys', 'clinical', 'validated'],
	'methods.weights.{}': ['analysis', 'leadership'],
	'nav.{}': ['quiz', 'result', 'role', 'methods'],
	'panel.agreement.{}': ['same', 'near', 'apart', 'alone'],
	'passkey.{}': ['cancelled', 'too-often', 'not-fresh', 'shut-out', 'failed'],
	'person.{}': ['invited', 'active', 'shut-out'],
	'notice.{}': ['not-saved', 'replaced-elsewhere', 'deleted-elsewhere', 'other-version', 'deleted', 'not-deleted'],
	'plan.{}': ['today', 'afterwards', 'disappears', 'faster'],
	'plan.distance.{}': ['far', 'near', 'there'],
	'profile.must.{}': ['met', 'not-met', 'not-stated'],
	'practice.ask.{}': ['messages', 'plan', 'walk', 'varies'],
	'purpose.{}': PURPOSES,
	'quality.{}': [...QUALITY_INDICES, 'ok', 'caution', 'poor'],
	'projector.{}': ['result', 'reveal', 'discussion', 'plan', 'closed'],
	'projector.{}.about': ['result', 'reveal', 'discussion', 'plan', 'closed'],
	'quality.index.{}': QUALITY_INDICES,
	'quality.level.{}': ['ok', 'amber', 'red', 'not-available'],
	'quiz.frame.{}': KINDS,
	'quiz.skip.{}': KINDS,
	'rating.{}': ['1', '2', '3', '4', '5'],
	'room.about.{}': ['gap', 'radar', 'distribution', 'agreement'],
	'room.change.{}': ['up', 'down', 'alike'],
	'room.change.held.{}': ['too-few', 'needs-more'],
	'room.title.{}': PARTS,
	'room.verdict.{}': ['below', 'unclear', 'meets'],
	'room.withheld.{}': ['too-few', 'needs-more'],
	'room.withheld.all.{}': ['too-few', 'needs-more'],
	'screening.{}': ['seat', 'why', 'by', 'on', 'reason'],
	'screening.need.{}': [
		...['title', 'weights', 'facts-unasked', 'languages', 'closes-past', 'closes-order'],
		...['erase-past', 'erase-order', 'erase-late', 'erase-later', 'job-on-future'],
		...['seat', 'why', 'by', 'on', 'reason'].map((part) => `job-${part}`)
	],
	'screening.notice.{}': NOTICE_PARTS,
	'screening.state.{}': SCREENING_STATES,
	'shared.compare.{}': ['apart', 'alike', 'missing', 'unshared'],
	'shared.error.{}': ['too-long', 'later', 'cut-off', 'broken'],
	'saved.{}': ['ended', 'refused'],
	'record.action.{}': RECORDED,
	'record.actor.{}': ['candidate', 'participant', 'system', 'trial', 'api'],
	'record.detail.how.{}': ['password', 'code', 'backup', 'passkey', 'oidc'],
	'record.detail.{}': [...DETAILS, ...ACCESS],
	'reading.claim.{}': ['self-view', 'far-above', 'thin'],
	'reading.column.{}': NEUTRAL_ORDERS,
	'reading.quality.{}': ['ok', 'caution', 'poor'],
	'reading.save.{}': FILE_FORMATS,
	'reading.state.{}': CANDIDATE_STATES,
	'refused.{}': ['not-asked-in', 'not-confirmed', 'shut-out', 'failed'],
	'role.{}': ROLES,
	'role.{}.about': ROLES,
	'start.length.{}': Object.keys(FORMS),
	'start.length.{}.about': Object.keys(FORMS),
	'start.purpose.{}.about': PURPOSES,
	'token.scope.{}': SCOPES,
	'token.state.{}': ['holds', 'expired', 'revoked'],
	'webhook.event.{}': EVENTS,
	'webhook.fault.{}': DELIVERY_FAULTS,
	'webhook.state.{}': DELIVERY_STATES,
	'verdict.{}': ['below', 'unclear', 'meets', 'none'],
	'trial.dead.{}': ['owned', 'other-key'],
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
