import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { words } from '#lib/content/words.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import { resultWith } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import CandidateSent from './candidate-sent.svelte';

it.each(languages)('in %s, the report names the profile of the position, whatever its title', (language) => {
	const report = resultWith(['below', 'unclear', 'meets']);
	const sent = { submittedAt: null, report, claims: [], words: words(language, 'competencies'), facts: [] };
	const props = {
		title: 'Shift lead',
		sent: { ...sent, isOtherVersion: false },
		correction: null,
		contact: '',
		language
	};
	show(CandidateSent, props, language);
	const said = screen.getAllByRole('region')[0]!.textContent;
	const position = { en: 'this position', da: 'stillingen', pl: 'tego stanowiska' }[language];
	expect(said.split(position)).toHaveLength(3);
	expect(said).not.toContain('COO');
});
