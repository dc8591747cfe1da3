import type { Finding } from './fault.ts';

/** Whether something names where it comes from, and names only sources that are known. */
export function checkSources(sources: string[] | undefined, known: readonly string[], where: string): Finding[] {
	const unknown = (sources ?? []).filter((source) => !known.includes(source));
	return [
		[!sources?.length, 'sources-missing', where],
		...unknown.map((source): Finding => [true, 'source-unknown', source])
	];
}
