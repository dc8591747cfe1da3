/**
 * One of from, from + step … to, each as likely: from + step·⌊u·((to − from)/step + 1)⌋, u the next random number
 * (docs/METHODS.md).
 */
export function pick(random: () => number, from: number, to: number, step = 1): number {
	return from + step * Math.floor(random() * ((to - from) / step + 1));
}
