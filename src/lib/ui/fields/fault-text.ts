import type { Translate } from '#lib/i18n/translate.ts';

/** What is said of each field of a form that is at fault; nothing of the others. */
export const faultText =
	(t: Translate, faults: Record<string, string> | undefined) =>
	(field: string): string | undefined => {
		// Of a number, its limits come with it.
		const [fault, min, max] = faults?.[field]?.split(' ') ?? [];
		if (fault === 'number') return t('fault.number', { min: Number(min), max: Number(max) });
		return fault && t(`fault.${fault}` as Parameters<Translate>[0]);
	};
