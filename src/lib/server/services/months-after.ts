/** The ISO day so many months after a date-time. */
export function monthsAfter(now: string, months: number): string {
	const day = new Date(now);
	day.setUTCMonth(day.getUTCMonth() + months);
	return day.toISOString().slice(0, 10);
}
