import { expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { showMoment } from './show-moment.ts';
import { showTime } from './show-time.ts';

it('writes days and times as on all other pages, by 24 hours', () => {
	const moments = languages.map((language) => showMoment(language, '2026-11-04T23:05:09.000Z'));
	expect(moments).toEqual(['4 Nov 2026, 23:05:09', '4. nov. 2026, 23.05.09', '4 lis 2026, 23:05:09']);
	// Without a Z: in the time of whoever reads it.
	expect(showTime('en', '2026-11-04T23:05:09')).toBe('4 November 2026 at 23:05');
});
