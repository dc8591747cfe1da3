import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts by key, in the memory of this process: several processes let through as many times more. */
export interface RateLimit {
	/** Counts one. Answers with the seconds to wait, 0 where there is none. */
	take(key: string): Promise<number>;
	/** The same without counting. */
	wait(key: string): Promise<number>;
}

/** Lets through so many in so many seconds. */
export function rateLimit(points: number, seconds: number): RateLimit {
	const limiter = new RateLimiterMemory({ points, duration: seconds });
	const waitFor = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));
	return {
		async wait(key) {
			const counted = await limiter.get(key);
			return counted && counted.consumedPoints >= points ? waitFor(counted) : 0;
		},
		async take(key) {
			try {
				await limiter.consume(key);
				return 0;
			} catch (refused) {
				if (refused instanceof RateLimiterRes) return waitFor(refused);
				throw refused;
			}
		}
	};
}
