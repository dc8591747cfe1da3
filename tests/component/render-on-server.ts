import type { BrowserCommand } from 'vitest/node';

/** The markup of a component as the server sends it, for tests in the browser that go on from there. */
export const renderOnServer: BrowserCommand<[path: string, props: object]> = async ({ project }, path, props) => {
	const { render } = await project.vite.ssrLoadModule('svelte/server');
	const { default: component } = await project.vite.ssrLoadModule(path);
	return render(component, { props }).body;
};

declare module 'vitest/browser' {
	interface BrowserCommands {
		renderOnServer: (path: string, props: object) => Promise<string>;
	}
}
