declare module 'edmonds-blossom' {
	/** The partner of each vertex, −1 for none, in a matching of the largest weight; of largest size first, if asked. */
	export default function blossom(
		edges: [from: number, to: number, weight: number][],
		maxCardinality: boolean
	): number[];
}
