/** Sent with every response. Kit's own policy (what a page may load) stands in each page; this one adds who may frame it. */
const headers = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	// To nobody else. Without a word even to ourselves, a form sent without script would be of no known origin, and refused.
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy':
		'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'
};

/**
 * Adds the headers at the last moment, when Kit or the file server has set its own and can no longer overwrite these.
 * @param {import('node:http').ServerResponse} response
 */
export function secure(response) {
	const writeHead = response.writeHead;
	response.writeHead = /** @type {typeof writeHead} */ (
		(/** @type {Parameters<typeof writeHead>} */ ...args) => {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			response.appendHeader('Content-Security-Policy', "frame-ancestors 'none'");
			// Without a word on caching browsers guess; a page or service worker must be asked for again each time.
			if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
			return writeHead.apply(response, args);
		}
	);
}
