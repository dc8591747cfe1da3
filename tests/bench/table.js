/**
 * Columns of text, the first to the left and the others to the right.
 * @param {string[][]} rows
 */
export function table(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const line = (/** @type {string[]} */ row) =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ');
	return rows.map(line).join('\n');
}
