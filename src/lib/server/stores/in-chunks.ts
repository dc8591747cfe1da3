/** A database takes only so many values in one statement. */
const ROWS_AT_ONCE = 500;

/** Rows in the portions that one statement takes. */
export function inChunks<Row>(rows: readonly Row[]): Row[][] {
	const starts = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) => index * ROWS_AT_ONCE);
	return starts.map((start) => rows.slice(start, start + ROWS_AT_ONCE));
}
