export const messages = {
	'dossier.title': 'Data of {code}',
	'dossier.about': 'Everything that is kept about this candidate: for a request to see, move or delete it.',
	'dossier.export': 'Save everything as a file (JSON)',
	'dossier.export.about':
		'The file holds name and address, answers and times, result, ratings, decisions and the entries of the record. Saving it is recorded.',
	'dossier.export.blind':
		'It holds the name, which is hidden from you in this blind screening: open it on the profile first, with a reason, or rate the candidate.',
	'dossier.profile': 'Profile of {code}',
	'dossier.erase': 'Erase',
	'dossier.erase.about':
		'Everything about this candidate is deleted for good. In the record stays that it was done, without a name. Backups made before still hold it until they are deleted.',
	'dossier.erase.confirm': 'To erase, write the code {code}',
	'dossier.erase.wrong': 'This is not {code}: write it as it stands above.',
	'dossier.erase-all.title': 'Erase all candidates',
	'dossier.erase-all.about':
		'Everything about the {count, plural, one {# candidate} other {# candidates}} of this screening is deleted for good: answers, results, ratings, decisions, letters. The settings and the record stay. It happens by itself on {day}.',
	'dossier.erase-all.confirm': 'To erase, write the title: {title}',
	'dossier.erase-all.erase': '{count, plural, =0 {Erase} one {Erase # candidate} other {Erase # candidates}}',
	'dossier.erase-all.wrong': 'This is not the title: write it as it stands above.',
	'dossier.erase-all.done': 'Everything about the candidates of this screening has been erased.'
} as const;
