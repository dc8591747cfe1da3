import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'profile-note'> = {
	'profile.link': 'Profil: COO {version} · zmień',
	'profile.read': 'Profil: COO {version}',
	'profile.note':
		'Punktem odniesienia jest zmieniony profil, a nie profil COO: wersja {version}, autorstwo: {author}, {date}.',
	'profile.note.reason': 'Powód: {reason}',
	'profile.note.changed': 'Zmieniono w nim znaczenie lub poziom docelowy tego obszaru.',
	'profile.note.same': 'Ten obszar jest taki jak w profilu COO.',
	'profile.unfetched':
		'Używasz własnego profilu, a nie udało się pobrać części COO Fit, która go odczytuje. Sprawdź połączenie i wczytaj stronę ponownie.',
	'profile.must.title': 'Warunki konieczne w tej rekrutacji',
	'profile.must.about': 'Nie zmieniają żadnego wyniku i nikogo nie odrzucają: decyduje człowiek.',
	'profile.must.met': 'spełniony',
	'profile.must.not-met': 'niespełniony',
	'profile.must.not-stated': 'nie podano'
};
