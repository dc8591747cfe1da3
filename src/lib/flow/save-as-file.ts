/** Hands the visitor a JSON file. It is made in the page; nothing travels. */
export function saveAsFile(name: string, content: unknown): void {
	const blob = new Blob([`${JSON.stringify(content, null, '\t')}\n`], { type: 'application/json' });
	const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
