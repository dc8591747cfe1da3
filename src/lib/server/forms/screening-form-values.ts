import type { Screening, ScreeningSettings } from '../ports/screening.ts';
import { instrument } from '../../content/instrument.ts';
import { NOTICE_PARTS } from '../services/screening/screening-needs.ts';

type Values = Record<string, string>;

const ticked = (prefix: string, ids: readonly string[]): Values =>
	Object.fromEntries(ids.map((id) => [`${prefix}-${id}`, 'on']));

/** What the form of a screening holds before anything is typed, by the names of its fields. */
export function screeningFormValues({ title, settings }: Screening, interviewers: string[]): Values {
	const { jobAnalysis, opensAt, closesAt, eraseOn, ownReport, blind, locales } = settings;
	return {
		...{ title, ...jobAnalysis, eraseOn, opensAt: opensAt ?? '', closesAt: closesAt ?? '' },
		...ticked('locale', locales),
		...(ownReport && { ownReport: 'on' }),
		...(blind && { blind: 'on' }),
		...ticked('interviewer', interviewers),
		...scoredValues(settings),
		...noticeValues(settings)
	};
}

function scoredValues({ industry, modules, confidence, profile }: ScreeningSettings): Values {
	const requirements = Object.entries(profile.competencies).flatMap(([id, { importance, target }]) => [
		[`importance-${id}`, String(importance)],
		[`target-${id}`, String(target)]
	]);
	return {
		...{ industry, confidence: String(confidence), length: modules.includes('facts') ? 'background' : 'quick' },
		...ticked(
			'module',
			modules.filter((module) => module.startsWith('deep:'))
		),
		...(Object.fromEntries(requirements) as Values),
		...factValues(profile)
	};
}

function factValues({ facts }: ScreeningSettings['profile']): Values {
	const asked = facts.map(({ item, options = [], min, isAdvantage }): Values => ({
		[`fact-${item}`]: isAdvantage ? 'plus' : 'must',
		...(min !== undefined && { [`least-${item}`]: String(min) }),
		...Object.fromEntries(options.map((option) => [`option-${item}:${option}`, 'on']))
	}));
	const none = instrument.items.filter(({ kind }) => kind === 'fact').map(({ id }) => [`fact-${id}`, 'none']);
	return Object.assign(Object.fromEntries(none) as Values, ...asked) as Values;
}

function noticeValues({ notice }: ScreeningSettings): Values {
	const texts = Object.entries(notice).flatMap(([language, parts]) =>
		NOTICE_PARTS.map((part) => [`notice-${language}-${part}`, parts[part]])
	);
	return Object.fromEntries(texts) as Values;
}
