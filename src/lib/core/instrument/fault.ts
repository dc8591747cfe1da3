/**
 * What is wrong with an instrument: at which item (null where at none), a code for the kind of fault, and what was
 * found there.
 */
export interface Fault {
	item: string | null;
	fault: string;
	detail: string;
}

/** One rule applied: whether it is broken, the code of the fault, and what was found. */
export type Finding = [broken: boolean, fault: string, detail: unknown];

/** The broken rules among the findings about one item, as faults. */
export function faultsAt(item: string | null, findings: Finding[]): Fault[] {
	return findings.filter(([broken]) => broken).map(([, fault, detail]) => ({ item, fault, detail: String(detail) }));
}
