import { untrack } from 'svelte';

/** Data of the site that only some need, fetched once each; everything a person did stays on the device. */
export class Fetched<Data> {
	hasFailed = $state(false);
	#found = $state.raw<Record<string, Data>>({});

	/** What these addresses hold; null while some of it is on its way. */
	at(addresses: string[]): Data[] | null {
		const found = addresses.map((address) => this.#found[address]);
		return found.includes(undefined) ? null : (found as Data[]);
	}

	/** Fetches what is not here yet. */
	async fetch(addresses: string[]): Promise<void> {
		const missing = addresses.filter((address) => !(address in untrack(() => this.#found)));
		this.hasFailed = false;
		if (missing.length === 0) return;
		try {
			const data = await Promise.all(missing.map(read<Data>));
			this.#found = { ...this.#found, ...Object.fromEntries(missing.map((address, at) => [address, data[at]!])) };
		} catch {
			this.hasFailed = true;
		}
	}
}

async function read<Data>(address: string): Promise<Data> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Data;
}
