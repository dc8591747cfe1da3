import { onMount } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { REVIEW } from '../../flow/quiz/outline.ts';

/** Any quiz, as far as one can walk through it. */
export interface Walked {
	readonly isAsking: boolean;
	/** Id of the one that is open. */
	readonly question: string;
	readonly questions: string[];
	show(item: string): void;
	review(): void;
}

/**
 * The way from one question to the next, for the component that shows them: called while that is made. Every question has an
 * address, so that a reload comes back to it, and the browser's own Back leads to the one before.
 */
export function walkQuestions(quiz: () => Walked) {
	const place = () => `#${quiz().isAsking ? quiz().question : REVIEW}`;

	async function move(step: () => void) {
		// Before the step, while the layout still holds: afterwards it would have to be worked out twice.
		window.scrollTo(0, 0);
		step();
		pushState(place(), {});
		await painted();
		const start = document.querySelector<HTMLElement>('[data-start]');
		// A screen reader says the new question only when the focus arrives anew.
		start?.blur();
		start?.focus({ preventScroll: true });
	}

	/** Puts what is open into the address: not at once, since on the first page the router starts only after all is mounted. */
	async function arrive() {
		await painted();
		if (isHere) replaceState(place(), {});
	}

	/** Where the browser's Back or Forward leads; a place on the page, such as the skip link's, is none of the quiz. */
	function follow() {
		const open = location.hash.slice(1);
		if (open === REVIEW) quiz().review();
		else if (quiz().questions.includes(open)) quiz().show(open);
		else replaceState(place(), {});
	}

	/** What waits for a frame may find another page. */
	let isHere = true;
	onMount(() => {
		window.addEventListener('popstate', follow);
		return () => {
			isHere = false;
			window.removeEventListener('popstate', follow);
		};
	});

	return { move, arrive };
}

/** When what has changed is on the screen: the focus can wait that long. In the background frames stand still. */
const painted = () =>
	new Promise((done) => {
		requestAnimationFrame(() => setTimeout(done));
		setTimeout(done, 100);
	});
