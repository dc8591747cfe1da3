export const messages = {
	'shared.title': 'Somebody else’s result',
	'shared.banner': 'This is somebody else’s result',
	'shared.banner.text':
		'Wherever it says “you”, the person is meant who answered. You can read it for another industry or certainty: that changes nothing for them, and nothing of it is kept on this device.',
	'shared.banner.link': 'Anyone who has the link can read this, as you can now.',
	'shared.none.title': 'Read somebody else’s result',
	'shared.none.text':
		'Open the link that you were sent, or choose a file of answers or a result. It is shown here without replacing yours, and kept nowhere.',
	'shared.reading': 'The result is being opened.',
	'shared.error': 'This link cannot be read',
	'shared.error.too-long':
		'It has more than {limit} characters, and COO Fit makes no link as long as that. Ask for the link again, or for a file.',
	'shared.error.later':
		'A later version of COO Fit made it. Load this page again to have the newest version here, or open the link where it was made.',
	'shared.error.cut-off':
		'Its end is missing; programs for mail and chat sometimes cut long links. Copy the whole link into the address bar, or ask for a file.',
	'shared.error.broken':
		'Some of its characters are no longer what they were. Copy it once more, without spaces or line breaks, or ask for it again.',
	'shared.error.instrument':
		'Its answers belong to version {found} of the questions, and this COO Fit has {expected}. Open it with the version that made it.',
	'shared.error.content': 'It arrived whole, but what it holds does not fit. {fault}',
	'shared.compare': 'Compare with mine',
	'shared.compare.shared':
		'{count, plural, =0 {No question was asked and answered in both.} one {Compared on the one question that both asked and that has an answer in both, read alike: {purpose}.} other {Compared on the questions that both asked and that have an answer in both, # in all, read alike: {purpose}.}}',
	'shared.compare.about':
		'An area is distinguishable where the two scores differ by more than their uncertainty explains (90%). How far apart they are is not shown, and nobody is ranked.',
	'shared.compare.none': 'Once you have a result of your own on this device, you can compare the two here.',
	'shared.compare.outcome': 'Yours and theirs',
	'shared.compare.apart': 'distinguishable',
	'shared.compare.alike': 'not distinguishable',
	'shared.compare.missing': 'too few answers in both',
	'shared.compare.unshared': 'asked with other questions',
	'shared.save': 'Save it',
	'shared.save.answers': 'Save the answers (answers.json)',
	'shared.save.no-times': 'Links hold no times, so nothing can be said here about how fast the pages went by.',
	'shared.mine': 'Is it yours, from another device?',
	'shared.mine.take': 'It is mine: take it over to this device',
	'shared.mine.title': 'Replace what is here?',
	'shared.mine.text':
		'Answers on this device: {here}. Answers in this result: {there}. These take the place of the others; a result of yours that you have seen stays among the earlier ones.',
	'shared.mine.yes': 'Replace'
} as const;
