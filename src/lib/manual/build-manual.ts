import { instrument } from '../content/instrument.ts';
import { blueprint } from './blueprint.ts';
import { forms } from './forms.ts';
import { items } from './items.ts';
import type { Manual, ManualSource, Section } from './manual.ts';
import { profile } from './profile.ts';
import { quality } from './quality.ts';
import { record } from './record.ts';
import { reliability } from './reliability.ts';
import { scoring } from './scoring.ts';
import { sources } from './sources.ts';
import { uses } from './uses.ts';

/** Whoever decides about the instrument reads what is known and allowed first; the items are long and stand near the end. */
const PARTS = [validity, uses, blueprint, forms, profile, scoring, reliability, quality, record, items, sources];

/** The manual of the instrument in one language: content and scoring code put into sections, nothing told twice. */
export function buildManual(source: ManualSource): Manual {
	const { t } = source;
	const { id, version } = instrument;
	return {
		title: t('manual.title'),
		lede: t('manual.lede', { instrument: `${id}@${version}` }),
		contents: t('manual.contents'),
		sections: PARTS.map((part) => part(source))
	};
}

function validity({ t }: ManualSource): Section {
	return {
		id: 'validity',
		title: t('methods.validity.title'),
		blocks: [{ kind: 'text', text: t('methods.validity') }]
	};
}
