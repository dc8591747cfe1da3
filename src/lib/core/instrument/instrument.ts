/** What is asked, without a word of any language: the shape of an instrument. */

import type { ProfileEdit } from './profile-edit.ts';

export const KINDS = ['fact', 'placement', 'evidence', 'judgement', 'worksample', 'attention'] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds of evidence that a competency score is built from. */
export const METHODS = ['evidence', 'placement', 'judgement', 'worksample'] as const;
export type Method = (typeof METHODS)[number];

export const PURPOSES = ['development', 'selection'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const INDUSTRIES = ['general', 'technology', 'finance', 'manufacturing'] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** Seconds that one item of each kind takes to answer. */
export const SECONDS: Record<Kind, number> = {
	fact: 12,
	placement: 22,
	evidence: 15,
	judgement: 75,
	worksample: 80,
	attention: 6
};

/** One possible answer; `points` (0 … 100) where the kind is scored by option. */
export interface Option {
	id: string;
	points?: number;
}

/** Actions that a judgement scenario puts up for rating. */
export const ACTIONS = 4;

/** One action of a judgement scenario; `key` is its effectiveness, 1 … 5 in half steps. */
export interface Action {
	id: string;
	key: number;
}

export interface Item {
	id: string;
	kind: Kind;
	/** Null for facts and attention items, which belong to no competency. */
	competency: string | null;
	/** `facts`, `core` or `deep:<competency>`. */
	module: string;
	/** True for the facts that the quick form asks. */
	quick?: true;
	/** Set where the item belongs to one industry only and stands in for another item there. */
	industry?: Industry;
	replaces?: string;
	/** Ids of the role facts that the item comes from. */
	sources: string[];
	/** How the answer is given; absent means one choice (or ratings, for a judgement item). */
	answer?: 'choice' | 'choices' | 'number';
	options?: Option[];
	actions?: Action[];
	/** Limits of a number answer. */
	range?: { min: number; max: number; integer: boolean };
	/** The option an attention item asks for. */
	instructed?: string;
	/** Of a work sample by number whose figures are fixed: what is right, the usual slip, and the share by which both may be missed (0.01 unless given). Where `right` is absent, figures follow from the seed. */
	right?: number;
	nearMiss?: number;
	tolerance?: number;
}

/** Importance 0 … 5, target 0 … 100, and the target's own standard error in points. */
export interface Requirement {
	importance: number;
	target: number;
	se: number;
}

/** What a fact usually looks like in the role: one of these options, or a number of at least `min`. */
export interface FactExpectation {
	item: string;
	options?: string[];
	min?: number;
	/** True where the sources call it a plus, not something usual. */
	isAdvantage?: true;
	/** True where a selection reports it as met, not met or not stated; only an edited profile has such must-haves. */
	isRequired?: true;
	sources: string[];
}

export interface Profile {
	id: string;
	version: string;
	competencies: Record<string, Requirement>;
	/** Where each requirement comes from: role facts, `onet`, `esco`, `judgement`. */
	sources: Record<string, string[]>;
	facts: FactExpectation[];
	/** Set where a person edited it: the version then names the edit as well. */
	edit?: ProfileEdit;
}

/** Added to a requirement where the industry is chosen. */
export type Adjustment = Partial<Record<keyof Requirement, number>>;

export interface Instrument {
	format: 'coo-fit/instrument@1';
	id: string;
	version: string;
	/** `<id>@<version>` of earlier versions whose answers mean the same under this one. */
	continues?: string[];
	competencies: string[];
	items: Item[];
	profiles: Profile[];
	industries: Record<string, Record<string, Adjustment>>;
}
