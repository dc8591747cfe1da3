import { beforeNavigate, goto } from '$app/navigation';

/** For a page that shows what stands behind `#`: a switch of language, which leads to the same page, keeps it. */
export function keepFragment(): void {
	beforeNavigate(({ from, to, type, cancel }) => {
		const isSwitch = type === 'link' && from?.route.id === to?.route.id && from?.params?.lang !== to?.params?.lang;
		if (!isSwitch || !to || !location.hash) return;
		cancel();
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- where the link leads
		void goto(`${to.url.pathname}${location.hash}`, { noScroll: true, keepFocus: true });
	});
}
