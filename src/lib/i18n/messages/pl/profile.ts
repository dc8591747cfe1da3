import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'profile'> = {
	'profile.title': 'Profil',
	'profile.lede':
		'Czego wymaga rola: jak ważny jest każdy obszar i jak wysoki jest jego poziom docelowy. Jeśli firma wymaga czegoś innego, zmień to tutaj. Odpowiedzi i wyniki zostają bez zmian; zmieniają się różnice, wnioski i ich kolejność.',
	'profile.used': 'Punktem odniesienia wyników jest profil COO, wersja {version}.',
	'profile.back': 'Wróć do profilu COO',
	'profile.now': 'Punktem odniesienia wyników jest teraz wersja {version}.',
	'profile.now.base': 'Punktem odniesienia wyników jest znów profil COO.',
	'profile.areas.title': 'Znaczenie i poziom docelowy każdego obszaru',
	'profile.areas.about':
		'Znaczenie ma skalę od 0 (nie liczy się) do 5, poziom docelowy od 0 do {highest} punktów. Niepewność poziomu docelowego zostaje taka jak w profilu COO.',
	'profile.areas.industry': 'Do tego dochodzi branża: {industry}. Wybierasz ją przy wynikach i tam możesz ją zmienić.',
	'profile.importance': 'Znaczenie',
	'profile.target': 'Poziom docelowy',
	'profile.was': 'Profil COO: znaczenie {importance}, poziom docelowy {target}.',
	'profile.with-industry': 'Z branżą: znaczenie {importance}, poziom docelowy {target}.',
	'profile.sources': 'Skąd to się bierze',
	'profile.sources.changed': 'Z osądu, z podanym niżej powodem. W profilu COO:',
	'profile.preview': 'Wniosek bez zmian: {verdict}.',
	'profile.preview.moves': 'Wniosek: przedtem {before}, teraz {after}.',
	'profile.preview.all':
		'{count, plural, =0 {Przy tych zmianach żaden wniosek się nie zmienia.} one {Przy tych zmianach zmienia się # wniosek.} few {Przy tych zmianach zmieniają się # wnioski.} many {Przy tych zmianach zmienia się # wniosków.} other {Przy tych zmianach zmienia się # wniosku.}}',
	'profile.preview.first': 'Pierwszy na liście: {name}.',
	'profile.facts.title': 'Kwalifikacje: co typowe i co konieczne w rekrutacji',
	'profile.facts.about':
		'Warunek konieczny istnieje tylko wtedy, gdy wyniki odczytuje się jak w rekrutacji. Widać wtedy, czy jest spełniony, niespełniony, czy nie podano odpowiedzi. Nie zmienia żadnego wyniku i nikogo nie odrzuca: decyduje człowiek.',
	'profile.facts.none': 'brak oczekiwań',
	'profile.facts.must': 'warunek konieczny',
	'profile.facts.options': 'Każda z tych odpowiedzi spełnia oczekiwania',
	'profile.facts.min': 'Co najmniej',
	'profile.facts.require': 'Warunek konieczny w rekrutacji',
	'profile.save.title': 'Kto zmienia profil i dlaczego',
	'profile.save.about':
		'Zmieniony profil to osobna wersja. Jej autorstwo, data i powód są widoczne wszędzie, gdzie się jej używa, żeby nikt nie wziął jej za profil COO. Powód dotyczy wszystkiego, co odbiega od profilu COO.',
	'profile.author': 'Autorstwo',
	'profile.reason': 'Powód',
	'profile.save': 'Zapisz i używaj tej wersji',
	'profile.saved': 'Zapisano. Punktem odniesienia wyników jest teraz wersja {version}.',
	'profile.reset': 'Wstaw wartości profilu COO',
	'profile.faults':
		'{count, plural, one {Nic jeszcze nie zapisano. Jedna rzecz wymaga poprawy:} few {Nic jeszcze nie zapisano. # rzeczy wymagają poprawy:} many {Nic jeszcze nie zapisano. # rzeczy wymaga poprawy:} other {Nic jeszcze nie zapisano. # rzeczy wymaga poprawy:}}',
	'profile.error.author': 'Autorstwo: wpisz, czyja to wersja, używając najwyżej {limit} znaków.',
	'profile.error.reason': 'Powód: napisz, dlaczego profil jest inny, używając najwyżej {limit} znaków.',
	'profile.error.target': 'Poziom docelowy, {name}: wpisz liczbę całkowitą od 0 do {highest}.',
	'profile.error.minimum': '{name} Wpisz liczbę całkowitą od {min} do {max} albo zostaw pole puste.',
	'profile.error.must-have': '{name} Wskaż, co spełnia oczekiwania, albo usuń warunek konieczny.',
	'profile.error.nothing':
		'Nic nie odbiega od profilu COO. Zmień znaczenie, poziom docelowy albo oczekiwane kwalifikacje.',
	'profile.versions.title': 'Wersje na tym urządzeniu',
	'profile.versions.none': 'Na tym urządzeniu nie ma jeszcze zmienionego profilu.',
	'profile.version': 'Wersja {version}',
	'profile.version.used': 'w użyciu',
	'profile.version.use': 'Użyj',
	'profile.version.file': 'Zapisz do pliku',
	'profile.version.delete': 'Usuń',
	'profile.delete.title': 'Usunąć tę wersję?',
	'profile.delete.text':
		'Wersja {version} zniknie z tego urządzenia. Nie da się tego cofnąć; zachowa ją tylko plik. Jeśli jest w użyciu, punktem odniesienia znów będzie profil COO.',
	'profile.deleted': 'Wersja została usunięta.',
	'profile.open': 'Otwórz plik z profilem',
	'profile.open.about': 'Plik ze zmienionym profilem, zapisany tutaj albo napisany ręcznie.',
	'profile.opened': 'Profil został otwarty i jest teraz punktem odniesienia wyników.',
	'profile.unsaved.title': 'Porzucić zmiany?',
	'profile.unsaved.text': 'Zmiany nie są zapisane i przepadną.',
	'profile.unsaved.yes': 'Porzuć zmiany',
	'profile.not-kept':
		'Ta przeglądarka nie zachowa profilu: jej pamięć jest pełna lub wyłączona. Zapisz go do pliku; punkt odniesienia wyników się nie zmienia.',
	'profile.result': 'Przejdź do wyników'
};
