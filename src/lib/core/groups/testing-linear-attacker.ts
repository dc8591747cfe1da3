/** A published sum: how often the score of each person of each round (`0:anna`) is counted in it. */
export type Sum = Map<string, number>;

const personOf = (variable: string) => variable.slice(2);

/**
 * The smallest group of people about whom some combination of the sums says something and about nobody else, as large as
 * k − 1; null where there is none. People who are in all the same sums cannot be told apart, so they come or stay together.
 */
export function smallestGroup(sums: Sum[], k: number): string[] | null {
	const variables = [...new Set(sums.flatMap((sum) => [...sum.keys()]))];
	const people = [...new Set(variables.map(personOf))];
	const pattern = (person: string) =>
		JSON.stringify(sums.map((sum) => [sum.get(`0:${person}`) ?? 0, sum.get(`1:${person}`) ?? 0]));
	const cellOf = new Map<string, string[]>();
	for (const person of people) cellOf.set(pattern(person), [...(cellOf.get(pattern(person)) ?? []), person]);
	const cells = [...cellOf.values()].filter((cell) => cell.length < k);
	const matrix = sums.map((sum) => variables.map((variable) => sum.get(variable) ?? 0));
	const all = rank(matrix);
	const groups = unions(cells, k).sort((a, b) => a.length - b.length);
	return groups.find((group) => rank(without(matrix, variables, group)) < all) ?? null;
}

/** All unions of cells with fewer than k people. */
function unions(cells: string[][], k: number): string[][] {
	return cells.reduce<string[][]>(
		(found, cell) => [...found, ...found.map((group) => [...group, ...cell]).filter(({ length }) => length < k)],
		[[]]
	);
}

function without(matrix: number[][], variables: string[], group: string[]): number[][] {
	return matrix.map((row) => row.filter((_, at) => !group.includes(personOf(variables[at]!))));
}

/** Of small whole numbers, by elimination. */
function rank(matrix: number[][]): number {
	const rows = matrix.map((row) => [...row]);
	let found = 0;
	for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
		const at = rows.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
		if (at < 0) continue;
		[rows[found], rows[at]] = [rows[at]!, rows[found]!];
		const pivot = rows[found]!;
		for (const row of rows.slice(found + 1)) {
			const factor = row[column]! / pivot[column]!;
			for (let index = column; index < row.length; index++) row[index]! -= factor * pivot[index]!;
		}
		found++;
	}
	return found;
}
