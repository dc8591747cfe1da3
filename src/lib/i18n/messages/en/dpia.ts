export const messages = {
	'dpia.title': 'Data protection impact assessment',
	'dpia.about':
		'A template under Article 35 of the GDPR. What the settings of this screening say is filled in; the rest is for you to write. It is no legal advice.',
	'dpia.what': '1. The processing',
	'dpia.controller': 'Controller',
	'dpia.purpose': 'Purpose',
	'dpia.legal-basis': 'Legal basis',
	'dpia.recipients': 'Recipients',
	'dpia.retention': 'Retention',
	'dpia.data': 'Data',
	'dpia.data.text':
		'name, e-mail address, reference; answers and how long each question was shown; result and the remarks on it; ratings, decisions and reasons; who opened what',
	'dpia.need': '2. Necessity and proportion',
	'dpia.need.question': 'Why is each module needed for this position, and what milder means were considered?',
	'dpia.risks': '3. Risks and measures',
	'dpia.risk': 'Risk',
	'dpia.built-in': 'What is built in',
	'dpia.left': 'What you do besides',
	'dpia.risk.machine': 'A person is turned down because of a number',
	'dpia.measure.machine': 'no total, rank or cut-off; a decision needs reasons and an opened profile',
	'dpia.risk.unfair': 'A group does worse for reasons that have nothing to do with the work',
	'dpia.measure.unfair':
		'no timer; languages: {languages}; another way on request; {blind, select, yes {blind review} other {blind review is switched off here}}; whether groups differ is not measured here',
	'dpia.risk.wrong': 'The result is wrong: a bad day, a misunderstanding, help by a chatbot',
	'dpia.measure.wrong':
		'bands with every score, “too close to call” where it is, facts can be corrected, a person looks again when contested; {report, select, yes {candidates see a report of their own} other {candidates are shown no report of their own, and have to ask for it}}',
	'dpia.risk.leak': 'Somebody reads what is not meant for them',
	'dpia.measure.leak':
		'roles checked on the server; links kept as hashes, and encrypted as long as they wait to be sent or fetched; a second factor for whoever switches it on; logs without personal data',
	'dpia.risk.kept': 'Data are kept too long, or come back from a backup',
	'dpia.measure.kept':
		'deletion on {day} by itself; whoever was erased is erased again when a backup is restored; how long backups are kept is for you to say',
	'dpia.risk.untraced': 'Nobody can tell afterwards what happened',
	'dpia.measure.untraced': 'a record of every reading and change, chained by hashes and checkable',
	'dpia.consult': '4. Advice and decision',
	'dpia.officer': 'Advice of the data protection officer',
	'dpia.heard': 'Views of candidates or employee representatives',
	'dpia.remaining': 'Risk that remains, and who accepts it',
	'dpia.signed': 'Place, day, name'
} as const;
