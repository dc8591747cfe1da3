import type { ManualSource, Section } from './manual.ts';

const INTENDED = ['self', 'coaching', 'selection'] as const;
const RULED_OUT = ['decide', 'alone', 'notice', 'keys', 'clinical', 'validated'] as const;

/** What the instrument is for, and what it must not be used for. */
export function uses({ t }: ManualSource): Section {
	return {
		id: 'uses',
		title: t('manual.uses.title'),
		blocks: [],
		sections: [
			{
				id: 'intended',
				title: t('manual.intended.title'),
				blocks: [{ kind: 'list', entries: INTENDED.map((id) => t(`manual.intended.${id}`)) }]
			},
			{
				id: 'ruled-out',
				title: t('manual.ruled-out.title'),
				blocks: [{ kind: 'list', entries: RULED_OUT.map((id) => t(`manual.ruled-out.${id}`)) }]
			}
		]
	};
}
