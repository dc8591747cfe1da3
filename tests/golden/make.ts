/**
 * `node tests/golden/make.ts`: writes the golden folder of the present version of the instrument. Made once, when a
 * version is released; a folder that there is stays as it is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instrument } from '../../src/lib/content/instrument.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { workSampleKeys } from '../../src/lib/core/worksample/work-sample-keys.ts';
import { goldenSamples } from './samples.ts';
import { goldenSheets } from './sheets.ts';

const folder = join(import.meta.dirname, instrument.version);
if (existsSync(folder)) {
	console.error(`${folder} is there already. A changed instrument gets a new version and a new folder.`);
	process.exit(2);
}

const write = (name: string, content: unknown) =>
	writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, '\t')}\n`);

mkdirSync(join(folder, 'results'), { recursive: true });
write('instrument', instrument);
write('work-samples', goldenSamples());
for (const [name, sheet] of Object.entries(goldenSheets(instrument, workSampleKeys))) {
	write(`results/${name}`, score(instrument, sheet));
}
