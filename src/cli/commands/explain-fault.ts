import type { Fault, FaultCode } from '../../lib/exchange/fault.ts';

const anew = 'Take the file as COO Fit saved it';

const sentences: Record<FaultCode, (fault: Fault) => string> = {
	unread: () => 'It could not be read.',
	'not-json': () => `It is not JSON. ${anew}.`,
	'too-large': ({ expected }) => `It is larger than ${expected}. ${anew}.`,
	format: ({ found, expected }) =>
		`"format" is ${found}, and this version reads ${expected}. Use the version that wrote the file.`,
	instrument: ({ found, expected }) =>
		`"instrument" is ${found}, and this version holds ${expected}. Use the version that wrote the file.`,
	missing: ({ field }) => `"${field}" is missing. ${anew}, or add the field.`,
	unknown: ({ field }) => `"${field}" is no field of this format. Remove it, or use the version that wrote the file.`,
	value: ({ field, found, expected }) => `"${field}" is ${found}. It should be ${expected}.`,
	item: ({ field }) =>
		`"${field}" names no question of this instrument. Remove it, or correct it after coo-fit instrument.`,
	option: ({ field, found, expected }) =>
		`"${field}" is ${found}, which is no answer to this question. Choose from ${expected}.`,
	numbers: ({ field, found, expected }) =>
		`"${field}" is ${found}, and the answers in the file give ${expected}. ${anew}, or score its answers.json.`
};

/** What is wrong with a file and what to do about it, in one line. */
export function explainFault(file: string, fault: Fault): string {
	return `${file}: ${sentences[fault.code](fault)}`;
}
