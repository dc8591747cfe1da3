import { instrument } from '../content/instrument.ts';
import { METHODS } from '../core/instrument/instrument.ts';
import { methodWeights } from '../core/instrument/method-weights.ts';
import { ITEM_ERROR } from '../core/scoring/method-score.ts';
import { score } from '../core/scoring/score.ts';
import { normalQuantile } from '../core/statistics/normal.ts';
import { number, percent } from '../i18n/formats.ts';
import { EXAMPLE_AREA, EXAMPLE_SEED, exampleItems, exampleSheet } from './example-sheet.ts';
import { figure } from '../i18n/figure.ts';
import { judgementWorking } from './judgement-working.ts';
import type { Block, ManualSource, Section } from './manual.ts';

const result = score(instrument, exampleSheet);
const scored = result.competencies[EXAMPLE_AREA]!;
const requirement = result.profile.competencies[EXAMPLE_AREA]!;

/** One area of a made-up sheet, from its answers to its priority; every number is one of score()'s. */
export function workedExample(source: ManualSource): Section {
	const { t, words } = source;
	const name = words.competencies[EXAMPLE_AREA]!.name;
	return {
		id: 'worked-example',
		title: t('manual.example.title'),
		blocks: [
			{
				kind: 'text',
				text: t('manual.example', { name, modules: exampleSheet.form.modules.join(', '), seed: EXAMPLE_SEED })
			},
			answersTable(source),
			{ kind: 'text', text: t('manual.example.judgement') },
			...judgementWorking(source),
			{ kind: 'text', text: t('working.se.formula', { sigma: figure(source.language, ITEM_ERROR) }) },
			methodsTable(source),
			{ kind: 'formula', lines: [weightedMean(source)] },
			{ kind: 'list', entries: conclusions(source) }
		]
	};
}

function answersTable({ language, t }: ManualSource): Block {
	const shown = (id: string) => {
		const answer = exampleSheet.answers[id];
		if (typeof answer === 'number') return figure(language, answer);
		return typeof answer === 'object' ? Object.values(answer).join(', ') : String(answer);
	};
	return {
		kind: 'table',
		head: [t('manual.item'), t('manual.kind'), t('manual.answer'), t('working.points')],
		rows: exampleItems.map(({ id, kind }) => [
			id,
			t(`manual.kind.${kind}`),
			shown(id),
			figure(language, result.points[id] ?? NaN)
		]),
		isText: true
	};
}

function methodsTable({ language, t }: ManualSource): Block {
	const weights = methodWeights(exampleSheet.purpose, EXAMPLE_AREA);
	return {
		kind: 'table',
		head: [t('working.method'), t('working.answered'), t('working.mean'), t('working.se'), t('working.weight')],
		rows: METHODS.flatMap((method) => {
			const own = scored.methods[method];
			if (!own) return [];
			const { n, k, score: mean, se } = own;
			return [
				[
					t(`working.method.${method}`),
					t('working.answered-of', { n, k }),
					figure(language, mean ?? NaN),
					figure(language, se ?? NaN),
					percent(language, weights[method] ?? 0)
				]
			];
		})
	};
}

/** The score with its numbers put in. */
function weightedMean({ language }: ManualSource): string {
	const weights = methodWeights(exampleSheet.purpose, EXAMPLE_AREA);
	const present = METHODS.filter((method) => scored.methods[method]);
	const write = (value: number | null | undefined) => figure(language, value ?? NaN);
	const terms = present.map((method) => `${write(weights[method])} · ${write(scored.methods[method]?.score)}`);
	const total = present.reduce((sum, method) => sum + (weights[method] ?? 0), 0);
	return `X = (${terms.join(' + ')}) / ${write(total)} = ${write(scored.score)}`;
}

/** Score, gap, band, verdict and priority, in the sentences in which every result explains itself. */
function conclusions({ language, t }: ManualSource): string[] {
	const { confidence } = result;
	const write = (value: number | null) => figure(language, value ?? NaN);
	const [total, se, gapSe, gap] = [write(scored.score), write(scored.se), write(scored.gapSe), write(scored.gap)];
	const [target, targetSe] = [write(requirement.target), write(requirement.se)];
	const z = number(language, normalQuantile((1 + confidence / 100) / 2), 4);
	const certainty = percent(language, confidence / 100);
	const [low, high, shortfall] = [write(scored.low), write(scored.high), write(scored.shortfall)];
	const [importance, priority] = [figure(language, requirement.importance, 1), write(scored.priority)];
	return [
		t('working.score', { score: total, se }),
		t('working.gap', { target, score: total, gap, se, targetSe, gapSe }),
		t('working.band', { z, gapSe, confidence: certainty, low, high }),
		t(`working.verdict.${scored.verdict ?? 'unclear'}`),
		t('working.priority', { shortfall, importance, priority })
	];
}
