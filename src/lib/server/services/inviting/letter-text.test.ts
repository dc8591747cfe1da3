import { expect, it } from 'vitest';
import { mailWords } from '../../../content/mail-words.ts';
import { letterText } from './letter-text.ts';

const values = {
	name: 'Ann <b>& {title}',
	title: 'Operations\r\nBcc: x@example.org',
	controller: 'A/S',
	minutes: '11',
	expires: '1 May',
	contact: 'hr@example.org'
};
const link = 'https://fit.example.org/en/invitation/abc';

it.each(['en', 'da', 'pl'] as const)('says everything in %s, as text and as HTML', (language) => {
	const { subject, text, html } = letterText(mailWords[language].invitation, values, link, language);
	expect(subject).not.toMatch(/[\r\n]/);
	expect(text).toContain(`\n${link}\n`);
	expect(html).toContain(`<a href="${link}">`);
	expect(html).toContain('Ann &lt;b&gt;&amp; {title}');
	for (const value of ['A/S', '11', '1 May', 'hr@example.org']) expect(text).toContain(value);
});
