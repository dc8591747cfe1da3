/** Does something once everything of the page has arrived, so that it does not compete with the first screen. */
export function whenLoaded(work: () => void): void {
	if (document.readyState === 'complete') work();
	else window.addEventListener('load', work, { once: true });
}
