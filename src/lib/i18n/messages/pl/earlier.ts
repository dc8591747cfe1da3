import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'earlier'> = {
	'earlier.title': 'Wcześniejsze wyniki',
	'earlier.about':
		'Wyniki pozostają na tym urządzeniu, w tej przeglądarce, dopóki ich nie usuniesz. Nic nie jest nigdzie wysyłane.',
	'earlier.none': 'Na razie nic tu nie ma. Wyniki pojawią się tutaj, gdy tylko zobaczysz je po raz pierwszy.',
	'earlier.none.result': 'Przejdź do wyników',
	'earlier.unreadable': 'Ta przeglądarka niczego nie zachowa: jej pamięć jest wyłączona. Zapisuj wyniki do plików.',
	'earlier.list': 'Na tym urządzeniu',
	'earlier.present': 'Twoje obecne wyniki',
	'earlier.length.quick': 'Wersja krótka',
	'earlier.length.background': 'Wersja krótka z całym doświadczeniem',
	'earlier.length.full': 'Wersja pełna',
	'earlier.length.custom':
		'{count, plural, one {Wersja krótka i # obszar dokładniej} few {Wersja krótka i # obszary dokładniej} many {Wersja krótka i # obszarów dokładniej} other {Wersja krótka i # obszaru dokładniej}}',
	'earlier.counts': 'wyraźnie poniżej: {below}, nierozstrzygnięte: {unclear}, profil osiągnięty: {meets}',
	'earlier.profile': 'profil {version}',
	'earlier.missing': 'nie oceniono: {count}',
	'earlier.other-version':
		'Odpowiedzi należą do wersji {instrument} pytań, której ten COO Fit ({current}) nie oblicza. Zapisz je do pliku i otwórz w wersji, w której powstały.',
	'earlier.read': 'Odczytaj',
	'earlier.save': 'Zapisz do pliku',
	'earlier.delete': 'Usuń',
	'earlier.delete.title': 'Usunąć te wyniki?',
	'earlier.delete.text': 'Wyniki z dnia {day} znikną z tego urządzenia razem z odpowiedziami. Nie da się tego cofnąć.',
	'earlier.delete-all': 'Usuń wszystkie wcześniejsze wyniki',
	'earlier.delete-all.title': 'Usunąć wszystkie wcześniejsze wyniki?',
	'earlier.delete-all.text':
		'{count, plural, one {# wcześniejszy wynik zniknie z tego urządzenia razem z odpowiedziami.} few {# wcześniejsze wyniki znikną z tego urządzenia razem z odpowiedziami.} many {# wcześniejszych wyników zniknie z tego urządzenia razem z odpowiedziami.} other {# wcześniejszego wyniku zniknie z tego urządzenia razem z odpowiedziami.}} Nie da się tego cofnąć. Obecne wyniki pozostaną: usuwa je „Usuń wszystko” na dole strony.',
	'earlier.deleted':
		'{count, plural, one {Usunięto # wynik.} few {Usunięto # wyniki.} many {Usunięto # wyników.} other {Usunięto # wyniku.}}',
	'earlier.not-deleted': 'Przeglądarka nie pozwoliła usunąć wyników. Odśwież stronę i spróbuj ponownie.',
	'earlier.present.about':
		'Obecne wyniki zmieniają się razem z odpowiedziami, także gdy je doprecyzujesz. Gdy zaczniesz od nowa, pozostaną tu jako wcześniejsze.',
	'earlier.others': 'Odczytaj wyniki innej osoby',
	'earlier.shown':
		'To Twoje wyniki z dnia {day}, tylko do wglądu. Odczytanie ich tu w inny sposób niczego nie zmienia w tym, co zapisane.',
	'earlier.back': 'Wróć do wszystkich wyników',
	'change.title': 'Co się zmieniło',
	'change.earlier': 'Wcześniej',
	'change.later': 'Później',
	'change.key.earlier': 'wcześniej',
	'change.key.later': 'później',
	'change.shared':
		'{count, plural, =0 {Nie ma pytania, na które odpowiedziano w obu przypadkach.} one {Porównanie opiera się na jedynym pytaniu, na które odpowiedziano w obu przypadkach.} few {Porównanie opiera się tylko na pytaniach, na które odpowiedziano w obu przypadkach (łącznie #).} many {Porównanie opiera się tylko na pytaniach, na które odpowiedziano w obu przypadkach (łącznie #).} other {Porównanie opiera się tylko na pytaniach, na które odpowiedziano w obu przypadkach (łącznie #).}} Podane tu punkty pochodzą wyłącznie z nich, więc mogą się różnić od tych, które widać w każdym z wyników osobno.',
	'change.read-as': 'Oba wyniki są odczytane tak jak późniejszy: {purpose}, przedziały {confidence}.',
	'change.versions':
		'Należą do różnych wersji pytań: {earlier} i {later}. Odpowiedzi z wcześniejszej wersji liczą się w obecnej tak samo.',
	'change.none': 'W żadnym obszarze nie widać rzeczywistej zmiany.',
	'change.some':
		'{count, plural, one {W # obszarze widać rzeczywistą zmianę.} few {W # obszarach widać rzeczywistą zmianę.} many {W # obszarach widać rzeczywistą zmianę.} other {W # obszaru widać rzeczywistą zmianę.}} W górę: {up}, w dół: {down}.',
	'change.chance':
		'Nawet gdy nic się nie zmieniło, sam przypadek sprawia, że najwyżej mniej więcej jeden obszar na dziesięć wygląda na rzeczywistą zmianę – o ile trafne są błędy standardowe, które na razie są założone, a nie zmierzone. A szybkie przejście przez te same pytania po raz drugi nie jest dowodem rozwoju.',
	'change.chart': 'Wykres obu wyników z przedziałami w każdym obszarze. Liczby są w tabeli wokół niego.',
	'change.plot': 'Oba wyniki z przedziałami',
	'change.scores': 'Wynik wcześniejszy i późniejszy',
	'change.verdict': 'Zmiana',
	'change.up': 'rzeczywista zmiana, w górę',
	'change.down': 'rzeczywista zmiana, w dół',
	'change.alike': 'nie da się odróżnić',
	'change.missing': 'za mało pytań z odpowiedzią w obu przypadkach',
	'change.unshared': 'zadano inne pytania',
	'change.spoken':
		'wcześniej {earlier}, przedział od {earlierLow} do {earlierHigh}; później {later}, przedział od {laterLow} do {laterHigh}',
	'change.band': 'prawdopodobny zakres każdego z nich (bez niepewności poziomu docelowego)',
	'change.working': 'Obliczenia zmiany: {name}',
	'change.working.title': 'Jak obliczono zmianę: {name}',
	'change.working.shared':
		'{count, plural, one {Oba wyniki pochodzą z # pytania z tego obszaru, na które odpowiedziano w obu przypadkach.} few {Oba wyniki pochodzą z # pytań z tego obszaru, na które odpowiedziano w obu przypadkach.} many {Oba wyniki pochodzą z # pytań z tego obszaru, na które odpowiedziano w obu przypadkach.} other {Oba wyniki pochodzą z # pytania z tego obszaru, na które odpowiedziano w obu przypadkach.}}',
	'change.working.difference': 'Różnica = później − wcześniej = {later} − {earlier} = {difference} pkt.',
	'change.working.limit':
		'Granica = {z} × √({earlierSe}² + {laterSe}²) = {limit}, z błędów standardowych obu wyników; {z} odpowiada przedziałowi {confidence}.',
	'change.working.real': 'Różnica, bez względu na znak, jest większa niż granica: to rzeczywista zmiana.',
	'change.working.alike': 'Różnica, bez względu na znak, nie jest większa niż granica: wyników nie da się odróżnić.'
};
