import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Node 24, which the package "node" brings; the machine's own Node may be older. */
export const node24 = join(root, 'node_modules/node/bin/node');

/**
 * The environment of the project's own programs: Node 24 first, and nothing that would turn a build into another one.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function withProjectPath(env = process.env) {
	const path = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin'), outerPath(env)];
	return { ...env, NODE_ENV: undefined, PATH: path.join(delimiter) };
}

/**
 * The environment of an install, which must not lean on the packages that it is about to replace.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutProjectPath(env = process.env) {
	return { ...env, NODE_ENV: undefined, PATH: outerPath(env) };
}

/** @param {NodeJS.ProcessEnv} env */
function outerPath(env) {
	const own = join(root, 'node_modules') + sep;
	return (env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => !(folder + sep).startsWith(own))
		.join(delimiter);
}
