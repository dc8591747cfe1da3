export const messages = {
	'sharpen.title': 'Sharpen this result',
	'sharpen.about':
		'An area that rests on only a few questions has a wide band. More questions make it narrower. Nothing is asked twice.',
	'sharpen.best': 'Most would be gained in {name}: {count, plural, one {# question} other {# questions}}, {minutes}.',
	'sharpen.now': 'Its band now goes from {low} to {high}.',
	'sharpen.then': 'If the new answers point the same way, it will go from {low} to {high}.',
	'sharpen.start': '{count, plural, one {Answer # more question} other {Answer # more questions}}',
	'sharpen.others': 'The other areas',
	'sharpen.questions': 'Questions',
	'sharpen.band-now': 'Band now',
	'sharpen.band-then': 'Band afterwards',
	'sharpen.band': '{low} to {high}',
	'sharpen.choose': 'Answer them'
} as const;
