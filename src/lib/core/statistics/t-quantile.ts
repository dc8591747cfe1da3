import quantile from '@stdlib/stats-base-dists-t-quantile';

/** The x that a share p of Student's t distribution with this many degrees of freedom lies below (Student 1908). */
export function tQuantile(p: number, degrees: number): number {
	return quantile(p, degrees);
}
