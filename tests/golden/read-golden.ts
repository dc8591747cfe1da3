import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from '../../src/lib/core/instrument/instrument.ts';
import type { Result } from '../../src/lib/core/scoring/result.ts';
import type { goldenSamples } from './samples.ts';

/** What stands in the golden folder of a version. */
export interface Golden {
	instrument: Instrument;
	/** None in a version without work samples. */
	samples: ReturnType<typeof goldenSamples>;
	/** By name: the result of each sheet, answers and all. */
	results: [string, Result][];
}

/** The golden folder of `<version>`, null where nobody made one. */
export function readGolden(version: string): Golden | null {
	const folder = join(import.meta.dirname, version);
	const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
	if (!existsSync(folder)) return null;
	const names = readdirSync(join(folder, 'results')).sort();
	return {
		instrument: read('instrument.json'),
		samples: existsSync(join(folder, 'work-samples.json')) ? read('work-samples.json') : {},
		results: names.map((name) => [name.replace('.json', ''), read(`results/${name}`)])
	};
}
