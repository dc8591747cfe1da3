export const messages = {
	'interview.title': 'Interview, candidate {code}',
	'interview.about':
		'Ask every question, in this order, about what was really done. Take notes, and rate each area by itself against the descriptions before you talk to the other interviewers.',
	'interview.areas':
		'The areas follow from this candidate’s answers: the three with the largest expected shortfall weighed by importance, and the two least certain of the others. Candidates who are asked about different areas cannot be compared by these ratings.',
	'interview.print': 'Print',
	'interview.by': 'Interviewer: ____________________   Date: ____________',
	'interview.why.shortfall': 'Here the expected distance to the profile matters most.',
	'interview.why.width': 'Here the answers leave most open.',
	'interview.questions': 'Ask',
	'interview.quotes': 'What the candidate answered',
	'interview.silent': 'No answer was given.',
	'interview.probe.done': 'Which case was it, what was your own part, and who could confirm it?',
	'interview.probe.not-done': 'What comes closest to it, also from before or outside work?',
	'interview.probe.silent': 'Ask about it openly; an answer left out means nothing by itself.',
	'interview.probes': 'Ask on',
	'interview.rating': 'Rating',
	'interview.no-evidence': 'No evidence: nothing was said that allows a rating.',
	'interview.note': 'What was said',
	'interview.save': 'Save the draft',
	'interview.lock': 'Save and lock',
	'interview.lock.about':
		'Nobody else sees a draft. Once locked, your ratings no longer change; those who have locked theirs then see yours, and you see theirs.',
	'interview.is.saved': 'The draft is saved.',
	'interview.is.open':
		'The draft is saved, but not locked: some areas have no rating yet. Choose one, or “no evidence”.',
	'interview.is.refused':
		'Nothing was saved: something here is too long or unknown. Shorten the notes to 4,000 characters.',
	'interview.is.locked': 'Your ratings are locked already and were not changed.',
	'interview.is.seen-others': 'You have read what others rated, so you no longer rate this candidate.',
	'panel.title': 'The interviewers side by side',
	'panel.count':
		'{locked, plural, one {# other interviewer has} other {# other interviewers have}} locked their ratings, {drafts, plural, one {# is} other {# are}} still rating, {waiting, plural, one {# has} other {# have}} not begun.',
	'panel.about':
		'Points from the questionnaire (0 to 100) and ratings from the interviews (1 to 5) stand beside each other and are never averaged: they say different things. Talk about the differences.',
	'panel.bands':
		'In brackets stands their {confidence} band: with so few questions they are known no closer than that.',
	'panel.area': 'Area',
	'panel.placement': 'Self-placement',
	'panel.evidence': 'What was done',
	'panel.decisions': 'Scenarios',
	'panel.agreement': 'Agreement',
	'panel.agreement.same': 'The same.',
	'panel.agreement.near': 'Close to each other.',
	'panel.agreement.apart': 'Apart: talk about what you heard.',
	'panel.agreement.alone': 'One rating or none.',
	'panel.difference': 'Difference {difference}.',
	'panel.deviation': 'Average deviation {deviation}.',
	'panel.no-evidence': 'no evidence',
	'panel.notes': 'Notes',
	'panel.open': 'Read the ratings and give up rating',
	'panel.open.about':
		'If you read the others’ ratings now, you can no longer rate this candidate yourself. That is recorded.',
	'panel.lock-first': 'What others rated is shown once you have locked your own ratings.',
	'panel.later': 'Ratings are shown here once they are locked and nobody is still rating.'
} as const;
