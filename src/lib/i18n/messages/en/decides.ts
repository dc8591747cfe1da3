export const messages = {
	'decides.title': 'What this system decides, and what it does not',
	'decides.about':
		'Made from the settings of this screening as they are now. It may be given to candidates, employee representatives and auditors.',
	'decides.as-of': 'As of {day}, version {instrument} of the questions.',
	'decides.purpose': 'What it is for',
	'decides.seat': 'Position: {seat}. {why}',
	'decides.judged': '{by} judged on {day} that the profile fits the position: {reason}',
	'decides.judged.not': 'It is not yet said who judged the profile to fit, when and why.',
	'decides.does': 'What it does',
	'decides.does.ask':
		'It asks questions for about {minutes} minutes, the same to everybody, without a timer, in: {languages}.',
	'decides.does.score':
		'It turns answers into points by keys that people wrote beforehand. The same answers always give the same result; nothing learns, and no language model takes part.',
	'decides.does.band':
		'For each of {areas} areas it shows a score with a band at {confidence}% beside the target of the profile, and says “too close to call” where the band does not settle it.',
	'decides.does.facts':
		'{count, plural, =0 {It checks no must-have facts.} one {It says for one must-have fact whether it is met, not met or not stated.} other {It says for # must-have facts whether each is met, not met or not stated.}}',
	'decides.does.quality': 'It notes signs of hasty or uniform answers. They change no score and exclude nobody.',
	'decides.does.claims':
		'It points out areas where somebody places themselves higher than what they say they did bears out. That is a question for the interview; it changes no score and says nothing about honesty.',
	'decides.does.questions':
		'It suggests questions for a structured interview on {areas} areas that follow from the candidate’s own answers: the {shortfall} where importance and expected distance to the profile weigh most, and the {width} of the others whose scores are least certain. So not everybody is asked about the same areas; what is asked in an area comes from the same list for everybody, and so does its rating scale.',
	'decides.does.erase': 'It deletes everything about the candidates on {day}.',
	'decides.not': 'What it does not do',
	'decides.not.reject':
		'It accepts and declines nobody. There is no automated decision in the sense of Article 22 of the GDPR.',
	'decides.not.rank': 'It makes no total, no ranking, no match figure and no cut-off, and sorts nobody by score.',
	'decides.not.look':
		'It uses no picture, voice or video, no origin, age or gender, and nothing found about a person elsewhere.',
	'decides.not.foretell': 'It does not foretell how somebody will do the work: there is no evidence of validity yet.',
	'decides.not.watch': 'It does not watch anybody answer: somebody or something may have helped.',
	'decides.people': 'What people decide',
	'decides.people.profile': 'which profile fits the position, and who is invited',
	'decides.people.facts': 'whether a must-have is met, after looking at it',
	'decides.people.interview': 'how an interview went: each interviewer alone at first, from 1 to 5, or “no evidence”',
	'decides.people.decision': 'whether somebody moves on, in writing and with reasons, after opening the profile',
	'decides.people.contest': 'what comes of it when somebody contests a result or asks for another way of taking part',
	'decides.settings': 'How this screening is set',
	'decides.blind.on': 'Reviewers see codes in place of names until they have rated.',
	'decides.blind.off': 'Reviewers see names from the beginning: names may sway a judgement.',
	'decides.report.on': 'Candidates see their own report after they have sent their answers.',
	'decides.report.off': 'Candidates do not see a report of their own, and may ask for their data.'
} as const;
