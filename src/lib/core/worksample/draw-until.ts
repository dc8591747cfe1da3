/** The first draw that will do; every draw is a whole one and goes on in the stream where the one before ended. */
export function drawUntil<Drawn>(draw: () => Drawn, willDo: (drawn: Drawn) => boolean): Drawn {
	for (;;) {
		const drawn = draw();
		if (willDo(drawn)) return drawn;
	}
}
