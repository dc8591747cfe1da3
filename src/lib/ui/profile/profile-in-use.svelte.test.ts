import { beforeEach, describe, expect, it } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import { editedProfile } from '#lib/core/profile/edited-profile.ts';
import { Quiz } from '#lib/flow/quiz/quiz.svelte.ts';
import { sheet } from '../../../../tests/e2e/fixtures/sheet.ts';
import { ProfileInUse } from './profile-in-use.svelte.ts';

beforeEach(() => localStorage.clear());

const edit = {
	of: 'coo@1.0.0',
	author: 'Anna Østergård',
	date: '2026-11-20',
	reason: 'Two plants, run by others.',
	competencies: { leadership: { target: 5 } },
	facts: {}
};

it('deleting everything leaves a page that is still on the screen nothing to read against', async () => {
	const quiz = new Quiz({ instrument: 'coo@1.1.0', items: instrument.items });
	const inUse = new ProfileInUse(instrument);
	quiz.held.inUse = inUse;
	await inUse.fetch();
	inUse.edited!.profiles.save(edit);
	expect(inUse.profile?.version).toBe(editedProfile(instrument, edit).version);
	quiz.restart();
	expect([inUse.profile, inUse.edited!.profiles.edits, inUse.isAwaited]).toEqual([undefined, {}, false]);
});

describe('a result whose profile cannot be fetched', () => {
	const unfetched = () => {
		const quiz = new Quiz({ instrument: 'coo@1.1.0', items: instrument.items });
		const inUse = new ProfileInUse(instrument);
		inUse.fetch = () => Promise.resolve(void (inUse.edited = null));
		return { quiz, inUse };
	};
	const result = { kind: 'result', sheet, confidence: 90 } as const;

	it('is not taken over, and that is said', async () => {
		const { quiz, inUse } = unfetched();
		expect([await inUse.takeOver(quiz, { ...result, edit }), quiz.isUnderWay]).toEqual([false, false]);
	});

	it('stands in the way of none that needs no other profile', async () => {
		const { quiz, inUse } = unfetched();
		await inUse.takeOver(quiz, { ...result, edit });
		expect([await inUse.takeOver(quiz, result), quiz.answers]).toEqual([true, sheet.answers]);
	});
});
