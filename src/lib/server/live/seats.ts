/** Connections that one person may hold: a browser opens six at most, and those of a network that was left linger. */
const PER_PERSON = 8;
/** Those of one address, behind which a large room may be. */
const PER_ADDRESS = 6_000;

export interface Seats {
	/** Takes one, for which the oldest of this person's ends where there are too many; null where the address has no more. */
	take(person: string, address: string, end: () => void): (() => void) | null;
}

/** Who holds how many connections to this process. */
export function seats(): Seats {
	const ofPerson = new Map<string, Set<() => void>>();
	const ofAddress = new Map<string, number>();
	return {
		take(person, address, end) {
			const taken = ofAddress.get(address) ?? 0;
			if (taken >= PER_ADDRESS) return null;
			ofAddress.set(address, taken + 1);
			const theirs = ofPerson.get(person) ?? new Set();
			ofPerson.set(person, theirs.add(end));
			if (theirs.size > PER_PERSON) theirs.values().next().value!();
			return () => {
				if (!theirs.delete(end)) return;
				if (theirs.size === 0 && ofPerson.get(person) === theirs) ofPerson.delete(person);
				const left = ofAddress.get(address)! - 1;
				if (left > 0) ofAddress.set(address, left);
				else ofAddress.delete(address);
			};
		}
	};
}
