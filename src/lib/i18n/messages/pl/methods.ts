import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'methods'> = {
	'methods.title': 'Metodyka i źródła',
	'methods.lede': 'Jak z odpowiedzi powstają wyniki, co jest założeniem i skąd pochodzą poziomy docelowe.',
	'methods.validity.title': 'Dowody trafności: jeszcze brak',
	'methods.validity':
		'Pytania powstały na podstawie opisów roli i jej publicznie dostępnych ocen. Nikt nie zebrał jeszcze danych o tym, jak wyniki wiążą się z powodzeniem w roli COO. Nie ma grupy normalizacyjnej, więc nie ma centyli ani procentu dopasowania.',
	'methods.evidence.title': 'Rodzaje danych, trzymane osobno',
	'methods.evidence':
		'„Dokonania” to pytania o rzeczy z ostatnich 36 miesięcy, które mogłaby sprawdzić inna osoba. „Samoocena” to wybór najdalej idącego opisu, który regularnie do Ciebie pasuje. Sama samoocena niewiele mówi o wynikach w pracy i często jest zawyżona, dlatego dokonania ważą więcej. Pełna wersja i moduły pogłębione dodają „Sposób decydowania”: ocenę skuteczności czterech działań w zwykłym dniu pracy, porównaną z zapisanym kluczem, a w analizie, finansach i procesach także krótkie obliczenia, które są poprawne albo nie.',
	'methods.points.title': 'Od odpowiedzi do wyniku',
	'methods.points':
		'Pięć odpowiedzi na pytanie daje 0, 25, 50, 75 lub 100 punktów. Wynik obszaru to średnia ważona dokonań i samooceny. W krótkiej wersji mają one wagi:',
	'methods.weights': 'Cel i obszary',
	'methods.weights.analysis': 'analiza, finanse, procesy',
	'methods.weights.leadership': 'pozostałe obszary',
	'methods.skipped':
		'Pominięte pytanie to ani zero, ani środek skali: liczą się tylko udzielone odpowiedzi. Jeśli mniej niż dwie trzecie pytań danego rodzaju ma odpowiedź, ten rodzaj nie ma wyniku, a przedział się poszerza.',
	'methods.band.title': 'Przedział niepewności',
	'methods.band':
		'Każdy wynik ma błąd standardowy: rozrzut Twoich odpowiedzi, ale nie mniej niż {sigma} pkt, podzielony przez pierwiastek z ich liczby. Ta dolna granica to założenie (odpowiedzi na jedno pytanie mają rozrzut 25 pkt, a pytania jednego obszaru korelują na poziomie 0,25), dopóki nie da się jej zmierzyć. Przedział uwzględnia też niepewność poziomu docelowego. „Poniżej profilu” i „profil osiągnięty” piszemy tylko wtedy, gdy cały przedział leży po jednej stronie.',
	'methods.priority.title': 'Kolejność w planie',
	'methods.priority':
		'Priorytet to znaczenie razy oczekiwany niedobór: ile przy danej niepewności brakuje średnio do poziomu docelowego. Aby sprawdzić, jak bardzo ta kolejność zależy od naszych wag, zmieniamy je losowo {draws} razy.',
	'methods.formulas.title': 'Wszystkie wzory',
	'methods.formulas':
		'Takie same jak w obliczeniach wyników, z literami zamiast liczb. Φ i φ to dystrybuanta i gęstość standardowego rozkładu normalnego.',
	'methods.formula.se': 'Błąd standardowy rodzaju danych',
	'methods.formula.score': 'Wynik obszaru',
	'methods.formula.gap': 'Różnica i przedział',
	'methods.formula.holm': 'Wnioski przy rekrutacji',
	'methods.formula.priority': 'Priorytet',
	'methods.band.formula': 'Przedział = G ± z × se, gdzie z = Φ⁻¹((1 + poziom ufności) / 2): {levels}.',
	'methods.holm':
		'Według metody Holma: p = 1 − Φ(G / se) dla „poniżej profilu”, p = Φ(G / se) dla „profil osiągnięty”. Po każdej stronie wartości p wszystkich m obszarów z wynikiem układamy rosnąco; k-ta jest dość wyraźna, dopóki p ≤ α / (m − k + 1), a pierwsza większa kończy szereg. α = (1 − poziom ufności) / 2. Przedziały się nie zmieniają.',
	'methods.overall': 'Podajemy go tylko wtedy, gdy te obszary mają co najmniej {share} łącznego znaczenia.',
	'methods.quality.title': 'Jak udzielano odpowiedzi',
	'methods.targets.title': 'Profil COO',
	'methods.targets':
		'Znaczenie i poziomy docelowe powstały z połączenia ocen O*NET dla prezesów i dyrektorów generalnych, menedżerów operacyjnych oraz kierowników produkcji i logistyki. Dwa obszary podnieśliśmy według własnego osądu: procesy i przepływ pracy oraz zmianę i technologię. Korekty dla branż to także nasz osąd.',
	'methods.table.area': 'Obszar',
	'methods.table.importance': 'Znaczenie (0–5)',
	'methods.table.target': 'Poziom docelowy (0–100)',
	'methods.table.se': 'Błąd standardowy poziomu docelowego',
	'methods.not.title': 'Do czego nie wolno tego używać',
	'methods.not':
		'Nie do automatycznego odrzucania kogokolwiek, nie do szeregowania ludzi i nie jako test zdolności czy osobowości.',
	'methods.manual.title': 'Podręcznik',
	'methods.manual':
		'Wszystkie pytania z punktami, kluczami i uzasadnieniami są w podręczniku, razem z przykładem krok po kroku i listą założeń. Zawiera on klucze, więc zajrzyj tam po swoich wynikach, nie wcześniej.',
	'methods.manual.link': 'Do podręcznika z kluczami',
	'methods.credits.title': 'Źródła danych i licencje',
	'methods.credits.language': 'Noty o źródłach mają brzmienie wymagane przez ich wydawców, po angielsku.',
	'methods.credits.font': 'Krój pisma: Schibsted Grotesk, na licencji SIL Open Font License.',
	'methods.sources.title': 'Co mówią opisy roli',
	'methods.sources': 'Każde pytanie wskazuje fakty, z których powstało. Oto one wszystkie, naszymi słowami.'
};
