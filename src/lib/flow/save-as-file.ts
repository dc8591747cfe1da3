/** Hands the visitor a file, of JSON unless it is a text. It is made in the page; nothing travels. */
export function saveAsFile(name: string, content: unknown, type = 'application/json'): void {
	const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, '\t')}\n`;
	const blob = new Blob([text], { type });
	const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
