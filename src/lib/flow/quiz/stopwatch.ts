/** Milliseconds that each of several things has been looked at: it was the one shown, on the screen, and not behind another tab. */
export class Stopwatch {
	/** Of the stretches that are over, by what was shown. */
	#before: Record<string, number> = {};
	/** What is shown; null for nothing whose time counts. */
	#shown: string | null = null;
	/** When the stretch under way began; null while nobody looks. */
	#since: number | null = null;

	/** Something else comes to the same place, or what is there stays. */
	show(what: string | null): void {
		if (what === this.#shown) return;
		this.#bank();
		this.#shown = what;
	}

	/** The time of one thing since it was last taken. */
	take(what: string): number {
		this.#bank();
		const { [what]: ms = 0, ...others } = this.#before;
		this.#before = others;
		return ms;
	}

	/** What was looked at so far is over and done with. */
	forget(): void {
		this.#bank();
		this.#before = {};
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

	/** Books the stretch so far on what is shown. */
	#bank(): void {
		const now = performance.now();
		if (this.#since === null) return;
		if (this.#shown !== null) this.#before[this.#shown] = (this.#before[this.#shown] ?? 0) + now - this.#since;
		this.#since = now;
	}

	#go(): void {
		this.#since ??= performance.now();
	}

	#pause(): void {
		this.#bank();
		this.#since = null;
	}
}
