/** The same work, done again only for what reads differently. What was worked out is kept for as long as the function is. */
export function oncePerText<Given, Made>(work: (given: Given) => Made): (given: Given) => Made {
	const made = new Map<string, Made>();
	return (given) => {
		const text = JSON.stringify(given);
		if (!made.has(text)) made.set(text, work(given));
		return made.get(text)!;
	};
}
