import { createReadStream } from 'node:fs';
import { SIZE_LIMIT } from '../../lib/exchange/read-file.ts';
import { Refusal } from '../ground/refusal.js';

const reasons: Record<string, string> = {
	ENOENT: 'does not exist. Check the path',
	EISDIR: 'is a folder. Name a file in it',
	EACCES: 'may not be read by this user. Change its permissions'
};

/** The text of a file, or of standard input for `-`; of an endless one just enough to see that it is too large. */
export async function readText(file: string): Promise<string> {
	const stream = file === '-' ? process.stdin : createReadStream(file);
	let text = '';
	try {
		for await (const chunk of stream.setEncoding('utf8')) {
			text += chunk;
			if (text.length > SIZE_LIMIT) break;
		}
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		throw new Refusal(`${file} ${reasons[code] ?? `cannot be read (${message}). Check the path`}.`);
	}
	return text;
}
