import { instrument } from '#lib/content/instrument.ts';
import type { Outline } from '#lib/flow/quiz/outline.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;

/** Without points, keys or targets: what a person who answers has no need to receive is not sent. */
const outline: Outline = {
	instrument: `${instrument.id}@${instrument.version}`,
	continues: instrument.continues,
	items: instrument.items.map(({ id, kind, module, quick, industry, replaces }) => {
		const extras = { ...(quick && { quick }), ...(industry && { industry }), ...(replaces && { replaces }) };
		return { id, kind, module, ...extras };
	})
};

export const load: LayoutServerLoad = ({ params }) => ({ language: params.lang, outline });
