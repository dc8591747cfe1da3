import type { Method, Requirement } from '../instrument/instrument.ts';
import type { ProfileEdit } from '../instrument/profile-edit.ts';
import type { AnswerSheet } from './answer-sheet.ts';

export type Verdict = 'below' | 'meets' | 'unclear';
export type Status = 'scored' | 'partial' | 'not-assessed';

/** k items in the modules taken, n of them answered; score and standard error in points, null when too few. */
export interface MethodScore {
	k: number;
	n: number;
	score: number | null;
	se: number | null;
}

/** One competency against its target; every number is in points, null when not assessed. */
export interface CompetencyScore {
	methods: Partial<Record<Method, MethodScore>>;
	score: number | null;
	se: number | null;
	status: Status;
	gap: number | null;
	gapSe: number | null;
	low: number | null;
	high: number | null;
	verdict: Verdict | null;
	shortfall: number | null;
	priority: number | null;
}

export type QualityLevel = 'ok' | 'amber' | 'red' | 'not-available';
export interface QualityIndex {
	value: number | null;
	level: QualityLevel;
}
/** In the order of docs/METHODS.md. */
export const QUALITY_INDICES = [
	'time',
	'run',
	'autocorrelation',
	'deviation',
	'consistency',
	'attention',
	'missing'
] as const;
export type QualityIndexId = (typeof QUALITY_INDICES)[number];
export interface Quality {
	label: 'ok' | 'caution' | 'poor';
	indices: Record<QualityIndexId, QualityIndex>;
}

/** The content of `result.json`. */
export interface Result extends Omit<AnswerSheet, 'format'> {
	format: 'coo-fit/result@1';
	/** In percent. */
	confidence: number;
	/** Requirements after the industry's adjustment; of an edited profile the edit too, from which those before it follow. */
	profile: { id: string; version: string; competencies: Record<string, Requirement>; edit?: ProfileEdit };
	points: Record<string, number | null>;
	competencies: Record<string, CompetencyScore>;
	overall: { score: number; se: number } | null;
	/** Placement less the other methods, where its 90 % band excludes zero; else null. */
	selfView: Record<string, { difference: number; se: number } | null>;
	/** Share of plausible weightings (0 … 1) in which each scored competency comes first. */
	robustness: Record<string, number>;
	quality: Quality;
}
