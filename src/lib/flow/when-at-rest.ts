/** Does something once the page has arrived and has nothing else to do, so that it does not compete with the first screen. */
export function whenAtRest(work: () => void): void {
	// Safari has no idle callback.
	const rest = () => ('requestIdleCallback' in window ? requestIdleCallback(() => work()) : setTimeout(work, 300));
	if (document.readyState === 'complete') rest();
	else window.addEventListener('load', rest, { once: true });
}
