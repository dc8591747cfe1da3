import { QUALITY_FIGURES, shownLimit } from '../core/scoring/quality-limits.ts';
import { QUALITY_INDICES } from '../core/scoring/result.ts';
import { figures } from '../i18n/figure.ts';
import { limitText } from '../i18n/limit-text.ts';
import type { ManualSource, Section } from './manual.ts';

/** The indices of answer quality with their limits, and what follows from them. */
export function quality({ language, t }: ManualSource): Section {
	return {
		id: 'quality',
		title: t('methods.quality.title'),
		blocks: [
			{ kind: 'text', text: t('manual.quality') },
			{
				kind: 'table',
				head: [t('quality.index'), t('manual.quality.id'), t('quality.amber'), t('quality.red')],
				rows: QUALITY_INDICES.map((index) => [
					t(`quality.index.${index}`, figures(language, QUALITY_FIGURES)),
					index,
					limitText(language, t, shownLimit(index, 'amber')),
					limitText(language, t, shownLimit(index, 'red'))
				]),
				isText: true
			},
			{ kind: 'text', text: t('quality.notes') },
			{ kind: 'text', text: t('quality.rule') }
		]
	};
}
