/** Whether an address has a character in it that no text has, and no id. */
export const isUnsound = ({ pathname, search }: URL): boolean => (pathname + search).includes('%00');

/** Has a form that cannot be read count as empty wherever it is read: whoever sent it is told what is missing. */
export function emptyUnsoundForms(request: Request): void {
	const read = request.formData.bind(request);
	request.formData = () => read().catch(() => new FormData());
}
