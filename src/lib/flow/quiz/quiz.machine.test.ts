import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { quizMachine, type QuizContext, type QuizEvent, type Setup } from './quiz.machine.ts';

const setup: Setup = { purpose: 'development', industry: 'general', modules: ['core'] };
const begin = { type: 'quiz.begin', setup, questions: ['first', 'second', 'third'] } satisfies QuizEvent;
const answer = (item: string, given: QuizContext['answers'][string] = 'yes', ms = 1000): QuizEvent => ({
	type: 'item.answer',
	item,
	answer: given,
	ms
});

function visitor(...events: QuizEvent[]) {
	const actor = createActor(quizMachine).start();
	for (const event of events) actor.send(event);
	const { value, context } = actor.getSnapshot();
	return { is: value, sees: context.questions[context.at], context, send: actor.send.bind(actor), actor };
}

describe('choosing', () => {
	it('is where the visitor begins', () => {
		expect(visitor().is).toBe('choosing');
	});

	it('knows no questions, so that nothing can be answered', () => {
		expect(visitor(answer('first')).context.answers).toEqual({});
	});

	it('leads to the first question', () => {
		expect(visitor(begin)).toMatchObject({ is: 'answering', sees: 'first' });
	});
});

describe('a quiz made longer after the result', () => {
	const finish = [{ type: 'quiz.review' }, { type: 'quiz.finish' }] as const;
	const longer: QuizEvent = { type: 'setup.change', setup, questions: ['first', 'new', 'newer', 'second', 'third'] };
	const answered = [answer('first'), answer('second'), answer('third')];

	it('asks what is new, one after the other, and then shows the overview', () => {
		const quiz = visitor(begin, ...answered, ...finish, longer, { type: 'question.open', item: 'new' });
		for (const item of ['new', 'newer']) {
			const { value, context } = quiz.actor.getSnapshot();
			expect([value, context.questions[context.at]]).toEqual(['answering', item]);
			quiz.send(answer(item));
			quiz.send({ type: 'question.next' });
		}
		expect(quiz.actor.getSnapshot().value).toBe('reviewing');
	});

	it('goes back to any question', () => {
		const events: QuizEvent[] = [longer, { type: 'question.open', item: 'new' }, { type: 'question.back' }];
		expect(visitor(begin, ...answered, ...finish, ...events)).toMatchObject({ is: 'answering', sees: 'first' });
	});
});

describe('answering', () => {
	it.each<[string, QuizEvent[], string]>([
		['stays where no answer is given', [{ type: 'question.next' }], 'first'],
		['goes on after an answer', [answer('first'), { type: 'question.next' }], 'second'],
		['goes on after a skip, which is an answer', [answer('first', 'skipped'), { type: 'question.next' }], 'second'],
		['stays when going back from the first', [{ type: 'question.back' }], 'first'],
		['goes back', [answer('first'), { type: 'question.next' }, { type: 'question.back' }], 'first'],
		['opens any question', [{ type: 'question.open', item: 'third' }], 'third'],
		['opens no question that is not asked', [{ type: 'question.open', item: 'unknown' }], 'first']
	])('%s', (_, events, sees) => {
		expect(visitor(begin, ...events)).toMatchObject({ is: 'answering', sees });
	});

	it('keeps answers when going back', () => {
		const { context } = visitor(begin, answer('first'), { type: 'question.next' }, { type: 'question.back' });
		expect(context.answers).toEqual({ first: 'yes' });
	});

	it('replaces an answer given again', () => {
		expect(visitor(begin, answer('first', 'no'), answer('first', 'yes')).context.answers).toEqual({ first: 'yes' });
	});

	it('takes a list that was emptied as no answer', () => {
		expect(visitor(begin, answer('first', ['a']), answer('first', [])).context.answers).toEqual({});
	});

	it('ignores an answer to a question that is not asked', () => {
		expect(visitor(begin, answer('unknown')).context.answers).toEqual({});
	});

	it('leads from the last question to the review', () => {
		const last: QuizEvent[] = [{ type: 'question.open', item: 'third' }, answer('third'), { type: 'question.next' }];
		expect(visitor(begin, ...last).is).toBe('reviewing');
	});
});

describe('reviewing', () => {
	const reviewing = [begin, { type: 'quiz.review' }] as QuizEvent[];

	it('leads back to the last question', () => {
		expect(visitor(...reviewing, { type: 'question.back' })).toMatchObject({ is: 'answering', sees: 'third' });
	});

	it('leads to any question', () => {
		const open: QuizEvent = { type: 'question.open', item: 'second' };
		expect(visitor(...reviewing, open)).toMatchObject({ is: 'answering', sees: 'second' });
	});

	it('ends the quiz, open questions or not', () => {
		expect(visitor(...reviewing, { type: 'quiz.finish' }).is).toBe('finished');
	});
});

describe('finished', () => {
	const finished = [begin, answer('first'), { type: 'quiz.review' }, { type: 'quiz.finish' }] as QuizEvent[];

	it('lets answers be looked at again', () => {
		expect(visitor(...finished, { type: 'quiz.review' }).is).toBe('reviewing');
	});

	it('lets any question be opened again', () => {
		const open: QuizEvent = { type: 'question.open', item: 'second' };
		expect(visitor(...finished, open)).toMatchObject({ is: 'answering', sees: 'second' });
	});

	it('forgets everything when the visitor begins again', () => {
		expect(visitor(...finished, { type: 'quiz.restart' })).toMatchObject({
			is: 'choosing',
			context: { setup: null, questions: [], answers: {}, timing: {}, at: 0, wasFinished: false }
		});
	});
});

describe('every shortest path', () => {
	const all = ['first', 'second', 'third', 'other'];
	const lists = [
		['first', 'second', 'third'],
		['first', 'second', 'other']
	];
	const events: QuizEvent[] = [
		begin,
		...lists.map((questions): QuizEvent => ({ type: 'setup.change', setup, questions })),
		...all.flatMap((item) => [answer(item), answer(item, 'skipped')]),
		{ type: 'question.next' },
		{ type: 'question.back' },
		{ type: 'question.open', item: 'second' },
		{ type: 'quiz.review' },
		{ type: 'quiz.finish' },
		{ type: 'result.seen' },
		{ type: 'quiz.restart' }
	];
	const paths = getShortestPaths(quizMachine, {
		events,
		limit: 100_000,
		// The order in which answers were given makes no other state.
		serializeState: ({ value, context: { questions, answers, at, wasFinished } }) =>
			JSON.stringify([value, at, wasFinished, questions, all.map((item) => answers[item] ?? null)])
	});

	it('sends every event there is', () => {
		const known = Object.values(quizMachine.states).flatMap(({ events }) => events);
		expect(new Set(events.map(({ type }) => type))).toEqual(new Set([...quizMachine.root.events, ...known]));
	});

	it('reaches every state', () => {
		expect(new Set(paths.map(({ state }) => state.value))).toEqual(
			new Set(['choosing', 'answering', 'reviewing', 'finished'])
		);
		// Either list of questions with 81 sets of answers, those to questions no longer asked among them: answering and reviewing,
		// each before and after the result was asked for, and finished, at 3 places; choosing, before and after, at the first.
		// And the start, where nothing is asked, before and after.
		expect(paths.length).toBe(2 * 81 * (5 * 3 + 2) + 2);
	});

	it('holds a question that is asked, and loses no answer to one no longer asked', () => {
		for (const { state, steps } of paths) {
			const { questions, answers, at } = state.context;
			expect(state.value === 'choosing' || questions[at] !== undefined).toBe(true);
			const since = steps.slice(steps.findLastIndex(({ event }) => /begin|restart/.test(event.type)) + 1);
			const given = since.map(({ event }) => event).filter((event) => event.type === 'item.answer');
			expect(Object.keys(answers).sort()).toEqual([...new Set(given.map(({ item }) => item))].sort());
		}
	});

	it('is found again from its place and the answers to what is asked alone', () => {
		for (const { state } of paths.filter((path) => path.state.value !== 'choosing')) {
			const { answers, timing, questions, at, wasFinished } = state.context;
			const asked = <T>(given: Record<string, T>) =>
				Object.fromEntries(Object.entries(given).filter(([item]) => questions.includes(item)));
			const replayed = visitor(
				{ ...begin, questions },
				...Object.entries(answers).map(([item, given]) => answer(item, given))
			);
			const send = (...types: ('quiz.review' | 'quiz.finish')[]) => types.forEach((type) => replayed.send({ type }));
			if (wasFinished) send('quiz.review', 'quiz.finish');
			replayed.send({ type: 'question.open', item: questions[at] ?? '' });
			if (state.value !== 'answering') send('quiz.review');
			if (state.value === 'finished') send('quiz.finish');
			const again = replayed.actor.getSnapshot();
			expect(again.value).toBe(state.value);
			expect(again.context).toMatchObject({ questions, at, wasFinished, setup });
			expect([again.context.answers, again.context.timing]).toEqual([asked(answers), asked(timing)]);
		}
	});
});
