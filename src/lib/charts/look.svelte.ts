import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';

/** What a chart takes over from the page: its colours, and whether it is being drawn for paper. */
export interface Look {
	paper: string;
	ink: string;
	soft: string;
	grid: string;
	signal: string;
	signalSoft: string;
	amber: string;
	amberSoft: string;
	quietSoft: string;
	isPrinting: boolean;
}

/** Re-reads when the theme changes, and in time for print: the class gives the page its paper size and its light colours. */
const follow = createSubscriber((update) => {
	const root = document.documentElement;
	const themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
	const setPrinting = (isPrinting: boolean) => () => {
		root.classList.toggle('printing', isPrinting);
		update();
		flushSync();
	};
	const before = setPrinting(true);
	const after = setPrinting(false);
	for (const theme of themes) theme.addEventListener('change', update);
	window.addEventListener('beforeprint', before);
	window.addEventListener('afterprint', after);
	return () => {
		for (const theme of themes) theme.removeEventListener('change', update);
		window.removeEventListener('beforeprint', before);
		window.removeEventListener('afterprint', after);
	};
});

export function look(): Look {
	follow();
	const root = document.documentElement;
	const style = getComputedStyle(root);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		paper: token('paper'),
		ink: token('ink'),
		soft: token('soft'),
		grid: token('grid'),
		signal: token('signal'),
		signalSoft: token('signal-soft'),
		amber: token('amber'),
		amberSoft: token('amber-soft'),
		quietSoft: token('quiet-soft'),
		isPrinting: root.classList.contains('printing')
	};
}
