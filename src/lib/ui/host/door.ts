/** Where phones join a workshop. */
export interface Door {
	address: string;
	/** Further addresses of a laptop in several networks. */
	otherAddresses: string[];
	/** Whether no phone reaches the address. */
	isOnlyHere: boolean;
	qr: { size: number; path: string } | null;
}
