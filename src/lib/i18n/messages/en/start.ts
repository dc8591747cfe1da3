export const messages = {
	'start.title': 'Before you begin',
	'start.purpose': 'What is it for?',
	'start.purpose.development.about': 'What you did and where you place yourself weigh about the same.',
	'start.purpose.selection.about':
		'What you did weighs more than where you place yourself, and verdicts need more certainty.',
	'start.industry': 'Which industry?',
	'start.industry.about': 'It shifts some of the targets. You can switch it again on the result.',
	'start.length': 'How long?',
	'start.length.quick': 'Quick',
	'start.length.quick.about': '{questions} questions, {minutes}',
	'start.length.background': 'Quick, with your whole background',
	'start.length.background.about': '{questions} questions, {minutes}',
	'start.length.full': 'Full',
	'start.length.full.about':
		'{questions} questions, {minutes}. With scenarios from a COO’s day and small calculations; the bands become narrowest.',
	'start.length.custom': 'Choose areas',
	'start.length.custom.about': '{questions} questions, {minutes}. More about the areas that matter to you.',
	'start.areas': 'Which areas more closely?',
	'start.areas.about':
		'Each adds five to seven questions: two placements, one piece of evidence, two scenarios and, for some, two small calculations.',
	'start.areas.none': 'Choose at least one area.',
	'start.know.device': 'Your answers stay on this device, and you can delete them at any time.',
	'start.know.pause': 'You can stop at any time and go on later. Every answer is saved as you give it.',
	'start.know.means': 'The result compares your own answers with a profile of the COO role and says how sure it is.',
	'start.know.not': 'It is no test of whether you would do well, and it compares you with nobody else.',
	'start.begin': 'Begin',
	'start.continue': 'Go on where you were',
	'start.again': 'Begin again',
	'start.under-way': 'You have a quiz under way: {answered} of {questions} questions answered.',
	'start.finished': 'You have a finished quiz on this device.',
	'start.see-result': 'See the result',
	'again.title': 'Begin again?',
	'again.text':
		'The answers you have given so far are removed from this device. A result that you have seen stays, under “Earlier results”. To keep other answers, save them as a file first.',
	'again.save': 'Save my answers',
	'again.yes': 'Begin again'
} as const;
