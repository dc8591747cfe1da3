/** Milliseconds that something has been looked at: its page was on the screen, and not behind another tab. */
export class Stopwatch {
	/** Of the stretches that are over. */
	#before = 0;
	/** When the stretch under way began; null while nobody looks. */
	#since: number | null = null;

	get ms(): number {
		return this.#before + (this.#since === null ? 0 : performance.now() - this.#since);
	}

	/** Something else comes to the same place: its time starts from nothing. */
	restart(): void {
		this.#before = 0;
		if (this.#since !== null) this.#since = performance.now();
	}

	/** Runs while the page can be seen. Returns the way to stop, which forgets nothing. */
	run(): () => void {
		const follow = () => (document.visibilityState === 'visible' ? this.#go() : this.#pause());
		follow();
		document.addEventListener('visibilitychange', follow);
		return () => {
			document.removeEventListener('visibilitychange', follow);
			this.#pause();
		};
	}

	#go(): void {
		this.#since ??= performance.now();
	}

	#pause(): void {
		this.#before = this.ms;
		this.#since = null;
	}
}
