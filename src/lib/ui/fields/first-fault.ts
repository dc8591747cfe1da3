import type { Attachment } from 'svelte/attachments';

/** Leads to the first field at fault, whenever a form comes back with some. */
export const firstFault =
	(faults: Record<string, string> | undefined): Attachment<HTMLElement> =>
	(form) => {
		if (faults && Object.keys(faults).length > 0) form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
	};
