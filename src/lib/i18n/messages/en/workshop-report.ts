export const messages = {
	'group-report.title': 'Group report',
	'group-report.back': 'Back to the workshop',
	'group-report.print': 'Print or save as PDF',
	'group-report.save.csv': 'As CSV',
	'group-report.save.excel': 'As CSV for Excel',
	'group-report.save.json': 'As JSON',
	'group-report.none':
		'There is no picture of this room yet. The report appears here as soon as enough people have answered and you have taken a picture.',
	'group-report.about': 'The room as it stood on {day}: {people}. Read for: {industry}.',
	'group-report.second': 'It was the second round; the first is shown beside it.',
	'group-report.read.group':
		'Nothing here is about fewer than {smallest} people, and what could point to a single person is left out. All figures are rounded before they are shown.',
	'group-report.read.band':
		'A band is where the room’s average plausibly lies against the target, with {confidence} confidence. The smaller the room, the wider it is.',
	'group-report.read.self':
		'The scores come from what people say of themselves. They show where it pays to talk and to learn, not who would do well in the role.',
	'group-report.only-first': 'Areas of the first round alone',
	'group-report.only-first.about':
		'The second round does not show these areas, for the reasons above. In the first they stood like this: {people}.',
	'group-report.areas': 'Area by area: what to talk about',
	'group-report.facts': 'What the questions and tips rest on',
	'group-report.deleted':
		'Everything about this workshop is deleted from the server on {day}. After that, this report exists only where it was printed or saved.'
} as const;
