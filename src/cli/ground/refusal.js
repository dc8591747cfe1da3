/** A fault that the person at the keyboard can mend: the message is the one sentence to show. */
export class Refusal extends Error {
	/**
	 * @param {string} sentence
	 * @param {string} [output] the failed program's own words, where the sentence alone does not tell enough
	 */
	constructor(sentence, output = '') {
		super(sentence);
		this.output = output;
	}
}
