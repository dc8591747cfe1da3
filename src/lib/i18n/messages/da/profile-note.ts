import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'profile-note'> = {
	'profile.link': 'Profil: COO {version} · skift',
	'profile.read': 'Profil: COO {version}',
	'profile.note':
		'Læst ud fra en redigeret profil, ikke COO-profilen: version {version}, lavet af {author} den {date}.',
	'profile.note.reason': 'Begrundelse: {reason}',
	'profile.note.changed': 'Områdets vigtighed eller mål er ændret i den.',
	'profile.note.same': 'Området er som i COO-profilen.',
	'profile.unfetched':
		'Du bruger din egen profil, og den del af COO Fit, der læser den, kunne ikke hentes. Tjek forbindelsen, og genindlæs siden.',
	'profile.must.title': 'Skal-krav ved denne udvælgelse',
	'profile.must.about': 'De ændrer ingen score og afviser ingen: Det er et menneske, der afgør.',
	'profile.must.met': 'opfyldt',
	'profile.must.not-met': 'ikke opfyldt',
	'profile.must.not-stated': 'ikke oplyst'
};
