import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash over the names and contents of files and of everything in folders.
 * @param {string} root
 * @param {string[]} places relative to the root; those that do not exist count as such
 */
export function fingerprint(root, places) {
	const hash = createHash('sha256');
	for (const file of places.flatMap((place) => filesIn(root, place))) {
		const content = readFileSync(join(root, file));
		hash.update(`${file}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(root, place) {
	const path = join(root, place);
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [place];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(root, `${place}/${name}`));
}
