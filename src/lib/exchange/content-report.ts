import type { ContentFault } from './content-fault.ts';
import { contentSentence } from './content-sentences.ts';

/** Every fault of a file on a line of its own: item, field, what is wrong and what to do about it. */
export function contentReport(file: string, faults: ContentFault[]): string {
	const counted = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
	return [`${file}: ${counted}.`, ...faults.map(line)].join('\n');
}

function line(fault: ContentFault): string {
	const place = [fault.item, fault.field].filter(Boolean).join(', ');
	return `  ${place}${place && ': '}${contentSentence(fault)}`;
}
