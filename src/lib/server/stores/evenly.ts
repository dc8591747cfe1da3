/**
 * A list as long as the next power of two, its last value said again: lists of any length make a handful of statements, each of
 * which is compiled once.
 */
export function evenly<Value>(values: Value[]): Value[] {
	const length = 2 ** Math.ceil(Math.log2(values.length));
	const last = values.at(-1)!;
	return values.concat(Array<Value>(length - values.length).fill(last));
}
