export const messages = {
	'worked.fetching': 'The questions of the deep module are being fetched.',
	'worked.unfetched':
		'The questions of the deep module could not be fetched, so its answers are missing here. Check the connection, then try again.',
	'worked.not-here': 'This working could not be fetched. Check the connection, then open it again.',
	'worked.again': 'Try again',
	'worked.scenarios': 'How you decided',
	'worked.judgement':
		'A scenario has 100 points where your ratings follow the pattern of the keys, and fewer the further they lie apart; whether you rate high or low in general does not count. The keys, from 1 to 5, are a judgement: the reason beside each says why.',
	'worked.action': 'Action',
	'worked.rating': 'Your rating',
	'worked.key': 'Key',
	'worked.reason': 'Why this key',
	'worked.too-few': 'none, since points need two rated scenarios, and ratings that differ',
	'worked.samples': 'Work samples',
	'worked.sample-points': 'The right answer has 100 points, the result of the usual slip 50, any other 0.',
	'worked.right': 'Right answer',
	'worked.slip': 'The usual slip'
} as const;
