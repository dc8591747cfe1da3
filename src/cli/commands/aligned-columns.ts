/** Rows of cells as lines in columns two spaces apart; the columns named by `right` end flush. */
export function alignedColumns(rows: string[][], right: readonly number[] = []): string[] {
	const columns = rows[0]?.length ?? 0;
	const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	const fit = (cell: string, at: number) =>
		right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
	return rows.map((row) => row.map(fit).join('  ').trimEnd());
}
