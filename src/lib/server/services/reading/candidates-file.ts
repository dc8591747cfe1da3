import { instrument } from '../../../content/instrument.ts';
import type { Screening } from '../../ports/screening.ts';
import type { CandidateEntry, CompetencyEntry } from './candidate-entry.ts';
import { csvLines, type CsvStyle } from '../csv-lines.ts';

type Entries = AsyncIterable<CandidateEntry[]>;

const OF_COMPETENCY = ['target', 'score', 'se', 'low', 'high', 'verdict'] as const satisfies (keyof CompetencyEntry)[];
const COMPETENCIES = instrument.competencies;

const HEADINGS = [
	...['code', 'id', 'name', 'email', 'reference', 'language', 'state', 'invited_at', 'submitted_at'],
	...['facts_met', 'facts_not_met', 'facts_not_stated', 'answer_quality', 'band_percent'],
	...COMPETENCIES.flatMap((id) => OF_COMPETENCY.map((part) => `${id}_${part}`))
];

/** The table of candidates as CSV, piece by piece. */
export async function* candidatesAsCsv(
	entries: Entries,
	{ settings }: Pick<Screening, 'settings'>,
	style: CsvStyle
): AsyncGenerator<string> {
	yield style.mark + csvLines([HEADINGS], style);
	for await (const some of entries) {
		yield csvLines(
			some.map((entry) => cellsOf(entry, settings.confidence)),
			style
		);
	}
}

function cellsOf(entry: CandidateEntry, confidence: number): (string | number | null)[] {
	const { code, id, name, email, reference, language, state, invitedAt, submittedAt, facts, quality } = entry;
	return [
		...[code, id, name, email, reference, language, state, invitedAt, submittedAt],
		...[facts?.met ?? null, facts?.missing ?? null, facts?.unstated ?? null, quality, confidence],
		...COMPETENCIES.flatMap((competency) =>
			OF_COMPETENCY.map((part) => entry.competencies?.[competency]?.[part] ?? null)
		)
	];
}

/** The table of candidates as JSON, `coo-fit/candidates@1`, piece by piece. */
export async function* candidatesAsJson(
	entries: Entries,
	{ id, title, instrument: version, settings }: Screening
): AsyncGenerator<string> {
	const { profile, confidence } = settings;
	const head = {
		format: 'coo-fit/candidates@1',
		exportedAt: new Date().toISOString(),
		screening: { id, title, instrument: version, profile: `${profile.id}@${profile.version}`, confidence }
	};
	yield `${JSON.stringify(head).slice(0, -1)},"candidates":[`;
	let separator = '\n';
	for await (const some of entries) {
		yield separator + some.map((entry) => JSON.stringify(entry)).join(',\n');
		separator = ',\n';
	}
	yield '\n]}\n';
}
