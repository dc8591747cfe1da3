import type { Translate } from '#lib/i18n/translate.ts';

/** What is said of each field of a form that is at fault; nothing of the others. */
export const faultText =
	(t: Translate, faults: Record<string, string> | undefined) =>
	(field: string): string | undefined => {
		const fault = faults?.[field];
		return fault && t(`fault.${fault}` as Parameters<Translate>[0]);
	};
