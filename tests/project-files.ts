import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** What is made here but not kept; the same names as in .gitignore. */
const MADE = ['.git', '.svelte-kit', 'build', 'node_modules', 'test-results'];

/** Every file of the project that is kept, by its path from the top: `src/app.css`. */
export function projectFiles(folder = ''): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter(({ name }) => !MADE.includes(name) && !name.endsWith('.log') && !name.startsWith('.env'))
		.flatMap((entry) => {
			const path = folder ? `${folder}/${entry.name}` : entry.name;
			return entry.isDirectory() ? projectFiles(path) : [path];
		})
		.sort();
}

export function readProjectFile(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}
