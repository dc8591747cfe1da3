import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Language } from '#lib/i18n/languages.ts';
import Speaker from './speaker.svelte';

/** Puts a component on the page as the layout would: with the real messages of a language. */
export function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	language: Language = 'en'
) {
	const { container, rerender } = render(Speaker, {
		props: { language, component: component as Component, given: props }
	});
	return {
		container,
		/** Changes some of the properties, as a parent would. */
		change: (changed: Partial<Props>) => rerender({ given: { ...props, ...changed } }),
		speak: (other: Language) => rerender({ language: other })
	};
}
