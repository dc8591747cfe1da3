/** The samples take 5 and 8 draws on average: not one seed of all 2³² is to be expected to take as many as this. */
export const MOST_DRAWS = 1000;

/** The first draw that will do; every draw is a whole one and goes on in the stream where the one before ended. Throws where none does. */
export function drawUntil<Drawn>(draw: () => Drawn, willDo: (drawn: Drawn) => boolean): Drawn {
	for (let count = 0; count < MOST_DRAWS; count += 1) {
		const drawn = draw();
		if (willDo(drawn)) return drawn;
	}
	throw new Error(`None of ${MOST_DRAWS} draws will do.`);
}
