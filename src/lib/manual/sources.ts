import { instrument } from '../content/instrument.ts';
import { roleFacts } from '../content/role-facts.ts';
import type { ManualSource, Section } from './manual.ts';

/** Every role fact with its sentence, and how many items come from it. */
export function sources({ t, words }: ManualSource): Section {
	const count = (fact: string) => instrument.items.filter((item) => item.sources.includes(fact)).length;
	const facts = roleFacts.map((id) => ({
		id,
		text: `${words.sources[id]} (${t('manual.sources.items', { count: count(id) })})`
	}));
	return {
		id: 'sources',
		title: t('methods.sources.title'),
		blocks: [
			{ kind: 'text', text: t('methods.sources') },
			{ kind: 'facts', facts }
		]
	};
}
