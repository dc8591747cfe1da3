import type { ToldNeed } from './need-text.ts';

/** The field of the settings where a need is met; null where it is no single one. */
export function needField({ need, language }: ToldNeed): string | null {
	if (need.startsWith('notice-')) return `notice-${language}-${need.slice('notice-'.length)}`;
	if (need.startsWith('erase-')) return 'eraseOn';
	if (need.startsWith('closes-')) return 'closesAt';
	if (need.startsWith('language')) return 'languages';
	if (need === 'title') return 'title';
	return /^job-(seat|why|by|on|reason)/.exec(need)?.[1] ?? null;
}
