export const messages = {
	'profile.link': 'Profile: COO {version} · change',
	'profile.read': 'Profile: COO {version}',
	'profile.note': 'Read against an edited profile, not the COO profile: version {version}, made by {author} on {date}.',
	'profile.note.reason': 'Reason: {reason}',
	'profile.note.changed': 'The importance or the target of this area was changed in it.',
	'profile.note.same': 'This area is as in the COO profile.',
	'profile.unfetched':
		'A profile of your own is in use, and the part of COO Fit that reads it could not be fetched. Check the connection and load the page again.',
	'profile.must.title': 'Must-haves of this selection',
	'profile.must.about': 'They change no score and reject nobody: a person decides.',
	'profile.must.met': 'met',
	'profile.must.not-met': 'not met',
	'profile.must.not-stated': 'not stated'
} as const;
