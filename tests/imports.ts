import { posix } from 'node:path';

/** How a file brings in another: as soon as it loads, only when it asks for it, or for its types alone. */
export type Manner = 'static' | 'lazy' | 'type';
export interface Import {
	/** A path in the folder of the sources (`lib/core/…`), or the name of a package. */
	target: string;
	manner: Manner;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[\w\s$*{},]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const GLOB = /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/g;
const CALL = /\bimport\(\s*(?:['"`]([^'"`]+)['"`]\s*\)(\.[A-Z])?)?/g;

/** What a TypeScript, JavaScript or Svelte file imports. No parser: our own files write imports in the usual way. */
export function importsOf(file: string, source: string): Import[] {
	const at = (name: string | undefined, manner: Manner): Import => ({ target: resolve(file, name), manner });
	return [
		...[...source.matchAll(STATEMENT)].map(([, type, name]) => at(name, type ? 'type' : 'static')),
		...[...source.matchAll(GLOB)].map(([, name]) => at(name, 'static')),
		...[...source.matchAll(CALL)].map(([, name, type]) => at(name, type ? 'type' : 'lazy'))
	];
}

/** Without a name the address is worked out at run time, which only a rule that says so allows. */
function resolve(file: string, name = '(computed)'): string {
	if (name === './$types') return '$types';
	if (name.startsWith('#lib/')) return `lib/${name.slice('#lib/'.length)}`;
	return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
}
