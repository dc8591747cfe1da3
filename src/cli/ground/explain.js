import { Refusal } from './refusal.js';

/** What Node, npm and Vite write when a machine says no, and what the person can do about it. */
const causes = [
	{
		sign: /\bENOSPC\b|no space left on device|\bEDQUOT\b|disk quota exceeded/i,
		sentence: 'The disk is full: free some space (about 1 GB for a first start) and run the command again.'
	},
	{
		sign: /npm (error|ERR!) code (ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/,
		sentence:
			'The network cannot be reached, and npm has packages to fetch: connect (or check the proxy) and run the command again.'
	},
	{
		sign: /\bspawn npm ENOENT\b/,
		sentence:
			'npm is not on the PATH: install it (it comes with Node from https://nodejs.org) and run the command again.'
	}
];

/**
 * One sentence for a known fault, null for an unknown one.
 * @param {unknown} fault an error, or what a failed program printed
 * @returns {string | null}
 */
export function explain(fault) {
	// A build has refusals of its own, told by their name.
	if (fault instanceof Refusal || (fault instanceof Error && fault.name === 'Refusal')) return fault.message;
	const text = fault instanceof Error ? `${'code' in fault ? fault.code : ''} ${fault.message}` : String(fault);
	return causes.find(({ sign }) => sign.test(text))?.sentence ?? null;
}

/**
 * What to say when a program has failed: the sentence alone for a known cause, else its own words first.
 * @param {string} output
 * @param {string} otherwise the sentence for an unknown cause
 */
export function refusalFrom(output, otherwise) {
	const sentence = explain(output);
	return sentence ? new Refusal(sentence) : new Refusal(otherwise, output);
}
