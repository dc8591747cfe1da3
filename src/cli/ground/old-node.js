/**
 * The sentence for a Node that cannot run the rest, null for one that can.
 * @param {string} version such as "20.11.1"
 */
export function oldNode(version) {
	if (Number(version.split('.')[0]) >= 20) return null;
	return `COO Fit needs Node 20 or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`;
}
