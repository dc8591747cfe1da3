import type { NoticeWords } from '../words.ts';

/** Według art. 13 RODO; firma sprawdza ten tekst z osobą, która doradza jej w sprawach ochrony danych. */
export const notice: NoticeWords = {
	purpose:
		'Obsadzenie stanowiska „{seat}”. Odpowiedzi pomagają osobom podejmującym decyzję porównać doświadczenie na tych samych zasadach i przygotować rozmowę. Nie są używane do niczego innego.',
	legalBasis:
		'W zakresie danych, których można żądać na podstawie art. 22¹ Kodeksu pracy: działania podejmowane na Państwa żądanie przed zawarciem umowy (art. 6 ust. 1 lit. b RODO); poza tym nasz prawnie uzasadniony interes, jakim jest rzetelny i udokumentowany wybór (art. 6 ust. 1 lit. f RODO). Udział jest dobrowolny; kto go nie chce, może poprosić o inną formę opisaną niżej.',
	recipients:
		'Osoby z {controller}, które uczestniczą w tej rekrutacji, oraz podmiot, który prowadzi dla nas ten system na podstawie umowy powierzenia przetwarzania danych. Nikt inny nie otrzymuje odpowiedzi i nie są one przekazywane poza UE ani EOG.',
	retention:
		'Wszystko, co w tym systemie Państwa dotyczy – dane kontaktowe, odpowiedzi, wynik i notatki – zostanie usunięte najpóźniej {eraseOn}, a w razie wycofania się wcześniej. Pozostaje zapis tego, kto co zrobił, bez nazwiska i odpowiedzi.',
	rights:
		'Mają Państwo prawo dostępu do danych, otrzymania ich w pliku, sprostowania, usunięcia, ograniczenia przetwarzania, sprzeciwu oraz wycofania się w każdej chwili bez podania przyczyny. Prosimy pisać na adres {contact}. Przysługuje też skarga do organu nadzorczego w miejscu zamieszkania: w Polsce do Prezesa UODO (uodo.gov.pl), w Danii do Datatilsynet (datatilsynet.dk).',
	scoring:
		'Stałe, spisane reguły przeliczają odpowiedzi na punkty w ośmiu obszarach roli, a przy każdym podany jest przedział niepewności. Nie ma sumy punktów, rankingu ani sztucznej inteligencji. Żadna decyzja nie zapada automatycznie: wynik czytają ludzie razem z wnioskami z rozmowy i to oni decydują. Można poprosić, aby człowiek spojrzał na wynik jeszcze raz, i wskazać, z czym się Państwo nie zgadzają.',
	alternative:
		'Jeśli ta forma jest nieodpowiednia, na przykład z powodu niepełnosprawności, prosimy poprosić o inną, na przykład rozmowę z tymi samymi pytaniami: {contact}. Nie wpływa to na ocenę zgłoszenia.'
};
