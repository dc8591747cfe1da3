import type { NoticeWords } from '../words.ts';

/** Według art. 13 RODO; firma sprawdza ten tekst z osobą, która doradza jej w sprawach ochrony danych. */
export const notice: NoticeWords = {
	purpose:
		'Obsadzenie stanowiska „{seat}”. Twoje odpowiedzi pomagają osobom podejmującym decyzję porównać doświadczenie według tych samych zasad i przygotować rozmowę. Nie są używane do niczego innego.',
	legalBasis:
		'W zakresie danych, których można żądać na podstawie art. 22¹ Kodeksu pracy: działania podejmowane na Twoje żądanie przed zawarciem umowy (art. 6 ust. 1 lit. b RODO); poza tym nasz prawnie uzasadniony interes, jakim jest rzetelny i udokumentowany wybór (art. 6 ust. 1 lit. f RODO). Udział jest dobrowolny; zamiast tego możesz poprosić o inną formę, opisaną niżej.',
	recipients:
		'Osoby, które uczestniczą w tej rekrutacji po stronie administratora ({controller}), oraz podmiot, który prowadzi dla nas ten system na podstawie umowy powierzenia przetwarzania danych. Nikt inny nie otrzymuje Twoich odpowiedzi i nie są one przekazywane poza Europejski Obszar Gospodarczy (EOG), czyli UE, Islandię, Liechtenstein i Norwegię.',
	retention:
		'Wszystko, co w tym systemie dotyczy Ciebie – dane kontaktowe, odpowiedzi, wynik i notatki – zostanie usunięte najpóźniej {eraseOn}, a w razie rezygnacji z udziału od razu. Pozostaje zapis tego, kto co zrobił, bez Twojego nazwiska i odpowiedzi.',
	rights:
		'Masz prawo dostępu do swoich danych, ich sprostowania, usunięcia, przenoszenia (otrzymania w pliku) i ograniczenia ich przetwarzania, a także prawo wniesienia sprzeciwu wobec przetwarzania. W każdej chwili możesz zrezygnować z udziału bez podania przyczyny. Napisz na adres {contact}. Masz też prawo wniesienia skargi do organu nadzorczego w miejscu zamieszkania: w Polsce do Prezesa Urzędu Ochrony Danych Osobowych (uodo.gov.pl), w Danii do Datatilsynet (datatilsynet.dk).',
	scoring:
		'Stałe, spisane reguły przeliczają odpowiedzi na punkty w ośmiu obszarach roli, a przy każdym podany jest przedział niepewności. Nie ma wyniku łącznego, rankingu ani sztucznej inteligencji. Razem z odpowiedzią zapisywany jest czas wyświetlania pytania. Osoby czytające wynik widzą uwagi o oznakach pośpiesznych lub jednostajnych odpowiedzi oraz o obszarach, w których Twoja samoocena sięga wyżej, niż potwierdzają podane dokonania; uwagi te nie zmieniają żadnego wyniku i nikogo nie wykluczają. Żadna decyzja nie zapada automatycznie: wynik czytają ludzie razem z wnioskami z rozmowy i to oni decydują. Możesz poprosić, aby człowiek jeszcze raz spojrzał na Twój wynik, i wskazać, z czym się nie zgadzasz.',
	alternative:
		'Jeśli ta forma Ci nie odpowiada, choćby z powodu niepełnosprawności, możesz poprosić o inną, na przykład o rozmowę z tymi samymi pytaniami. Napisz na adres {contact}. Nie wpłynie to na ocenę Twojego zgłoszenia.'
};
