import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import { FORMS } from './forms.ts';
import { Quiz } from './quiz.svelte.ts';

beforeEach(() => localStorage.clear());

function open(): Quiz {
	const quiz = new Quiz({ instrument: 'coo@1.1.0', items: instrument.items });
	onTestFinished(quiz.restore(''));
	return quiz;
}

function answerAll(quiz: Quiz) {
	for (const id of quiz.questions) {
		const { answer, actions, options } = instrument.items.find((item) => item.id === id)!;
		quiz.show(id);
		if (actions) quiz.answer(Object.fromEntries(actions.map((action, at) => [action.id, at + 1])));
		else if (answer === 'number') quiz.answer(1);
		else quiz.answer(answer === 'choices' ? [options![0]!.id] : options![0]!.id);
	}
	quiz.review();
	quiz.finish();
}

it('read for another industry, a result lacks that industry’s own answers, as after a reload, and forgets none', () => {
	const quiz = open();
	quiz.begin({ purpose: 'development', industry: 'manufacturing', modules: [...FORMS.background, 'deep:process'] });
	answerAll(quiz);
	const before = quiz.sheet('en').answers;
	quiz.readAs({ industry: 'technology' });
	expect(quiz.open).toEqual(['process-bottleneck', 'process-launch']);
	expect(quiz.questions).toEqual(quiz.itemsOf(quiz.setup).map(({ id }) => id));
	const again = open();
	expect([again.open, again.questions, again.hasResult]).toEqual([quiz.open, quiz.questions, true]);
	for (const one of [quiz, again]) {
		one.readAs({ industry: 'manufacturing' });
		expect(one.open).toEqual([]);
		expect(one.sheet('en').answers).toEqual(before);
	}
});
