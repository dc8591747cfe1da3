/** Whatever looks like an address of a person. */
const ADDRESS = /[^\s"'<>()@]+@[^\s"'<>()@]+/g;

/**
 * What the library has to say goes into the server's log without personal data: its sentence with addresses left out, the
 * sentences of the errors it names, and nothing else of what it hands over. Its warnings are about single requests that
 * it has refused, which the person who sent them is told.
 */
export const authLog = {
	level: 'error' as const,
	log: (_level: string, message: string, ...details: unknown[]) => {
		const faults = details.filter((detail) => detail instanceof Error).map((fault) => fault.message);
		// eslint-disable-next-line no-console -- the server's log
		console.error([`Sign-in: ${message}`, ...faults].join(' ').replace(ADDRESS, '…'));
	}
};
