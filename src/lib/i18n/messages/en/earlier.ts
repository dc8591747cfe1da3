export const messages = {
	'earlier.title': 'Earlier results',
	'earlier.about': 'Results stay on this device, in this browser, until you delete them. Nothing is sent anywhere.',
	'earlier.none': 'There is none yet. A result stands here from the moment you first see it.',
	'earlier.none.result': 'To the result',
	'earlier.unreadable':
		'This browser lets nothing be kept: its storage is switched off. Save your results as files instead.',
	'earlier.list': 'On this device',
	'earlier.present': 'your present result',
	'earlier.length.quick': 'Quick',
	'earlier.length.background': 'Quick, with the whole background',
	'earlier.length.full': 'Full',
	'earlier.length.custom':
		'{count, plural, one {Quick, and # area more closely} other {Quick, and # areas more closely}}',
	'earlier.counts': '{below} clearly below, {unclear} too close to call, {meets} at or above',
	'earlier.profile': 'profile {version}',
	'earlier.missing': '{count} not assessed',
	'earlier.other-version':
		'Given to version {instrument} of the questions, which this COO Fit ({current}) does not score. Save it as a file, and open that with the version that wrote it.',
	'earlier.read': 'Read',
	'earlier.save': 'Save as a file',
	'earlier.delete': 'Delete',
	'earlier.delete.title': 'Delete this result?',
	'earlier.delete.text': 'The result of {day} is removed from this device, answers and all. This cannot be undone.',
	'earlier.delete-all': 'Delete all earlier results',
	'earlier.delete-all.title': 'Delete all earlier results?',
	'earlier.delete-all.text':
		'{count, plural, one {One earlier result is removed from this device, answers and all.} other {# earlier results are removed from this device, answers and all.}} This cannot be undone. Your present result stays: “Delete everything” at the foot of the page takes that too.',
	'earlier.deleted': '{count, plural, one {One result has been deleted.} other {# results have been deleted.}}',
	'earlier.not-deleted': 'The browser did not let it be deleted. Load the page again and try once more.',
	'earlier.present.about':
		'Your present result follows your answers, also when it is sharpened. When you begin again, it stays here as an earlier one.',
	'earlier.others': 'Read somebody else’s result',
	'earlier.shown': 'This is your result of {day}, to look at. Reading it otherwise here changes nothing that is kept.',
	'earlier.back': 'Back to all results',
	'change.title': 'What has changed',
	'change.earlier': 'Earlier',
	'change.later': 'Later',
	'change.key.earlier': 'earlier',
	'change.key.later': 'later',
	'change.shared':
		'{count, plural, =0 {No question was asked and answered in both.} one {Compared on the one question that both asked and that has an answer in both.} other {Compared on the questions that both asked and that have an answer in both: # in all.}} The scores here come from those alone, so they can differ from the ones in each result.',
	'change.read-as': 'Both are read as the later one is: {purpose}, bands at {confidence}.',
	'change.versions':
		'They were given to different versions of the questions: {earlier} and {later}. Answers to the earlier one count the same in this one.',
	'change.none': 'No area shows a real change.',
	'change.some':
		'{count, plural, one {One area shows a real change.} other {# areas show a real change.}} {up} up, {down} down.',
	'change.chance':
		'Where nothing has changed at all, chance alone makes at most about one area in ten look like a real change, as far as the standard errors hold, which are assumed and not measured yet. And going through the same questions again soon after is no evidence of growth.',
	'change.chart': 'Chart of both scores with their bands for each area. The numbers are in the table around it.',
	'change.plot': 'Both scores with their bands',
	'change.scores': 'Earlier and later score',
	'change.verdict': 'Change',
	'change.up': 'real change, up',
	'change.down': 'real change, down',
	'change.alike': 'not distinguishable',
	'change.missing': 'too few questions answered in both',
	'change.unshared': 'asked with other questions',
	'change.spoken':
		'earlier {earlier}, band from {earlierLow} to {earlierHigh}; later {later}, band from {laterLow} to {laterHigh}',
	'change.band': 'where each plausibly lies (without the uncertainty of a target)',
	'change.working': 'Working of the change in {name}',
	'change.working.title': 'How the change in {name} was worked out',
	'change.working.shared':
		'{count, plural, one {Both scores come from the one question of this area that both asked and that has an answer in both.} other {Both scores come from the # questions of this area that both asked and that have an answer in both.}}',
	'change.working.difference': 'Difference = later − earlier = {later} − {earlier} = {difference} points.',
	'change.working.limit':
		'Limit = {z} × √({earlierSe}² + {laterSe}²) = {limit}, from the standard errors of both scores; {z} belongs to a band of {confidence}.',
	'change.working.real': 'The difference, its sign left out, is larger than the limit: a real change.',
	'change.working.alike': 'The difference, its sign left out, is no larger than the limit: not distinguishable.'
} as const;
