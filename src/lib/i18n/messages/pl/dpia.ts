import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'dpia'> = {
	'dpia.title': 'Ocena skutków dla ochrony danych',
	'dpia.about':
		'Szablon zgodny z art. 35 RODO. To, co wynika z ustawień tej rekrutacji, jest wypełnione; resztę trzeba dopisać. Nie jest to porada prawna.',
	'dpia.what': '1. Operacje przetwarzania',
	'dpia.controller': 'Administrator',
	'dpia.purpose': 'Cel',
	'dpia.legal-basis': 'Podstawa prawna',
	'dpia.recipients': 'Odbiorcy',
	'dpia.retention': 'Okres przechowywania',
	'dpia.data': 'Dane',
	'dpia.data.text':
		'imię i nazwisko, adres e-mail, numer referencyjny; odpowiedzi i czas wyświetlania każdego pytania; wynik i uwagi do niego; oceny, decyzje i uzasadnienia; kto co otwierał',
	'dpia.need': '2. Niezbędność i proporcjonalność',
	'dpia.need.question':
		'Dlaczego każdy moduł jest potrzebny w rekrutacji na to stanowisko i jakie łagodniejsze środki rozważono?',
	'dpia.risks': '3. Ryzyka i środki',
	'dpia.risk': 'Ryzyko',
	'dpia.built-in': 'Co jest wbudowane',
	'dpia.left': 'Dodatkowe środki firmy',
	'dpia.risk.machine': 'Ktoś zostaje odrzucony z powodu liczby',
	'dpia.measure.machine': 'brak wyniku łącznego, rankingu i progu; decyzja wymaga uzasadnienia i otwarcia profilu',
	'dpia.risk.unfair': 'Pewna grupa wypada gorzej z powodów niezwiązanych z pracą',
	'dpia.measure.unfair':
		'brak limitu czasu; języki: {languages}; inna forma udziału na prośbę; {blind, select, yes {ocena bez nazwisk} other {ocena bez nazwisk jest tu wyłączona}}; różnic między grupami tu się nie mierzy',
	'dpia.risk.wrong': 'Wynik jest błędny: gorszy dzień, nieporozumienie, pomoc chatbota',
	'dpia.measure.wrong':
		'przedziały przy każdym wyniku, „nierozstrzygnięte” tam, gdzie tak jest, możliwość poprawienia podanych informacji, ponowne sprawdzenie przez człowieka, gdy ktoś kwestionuje wynik; {report, select, yes {osoby kandydujące widzą własny raport} other {osoby kandydujące nie widzą własnego raportu i muszą o niego poprosić}}',
	'dpia.risk.leak': 'Ktoś czyta to, co nie jest dla niego przeznaczone',
	'dpia.measure.leak':
		'role sprawdzane na serwerze; linki przechowywane jako skróty, a dopóki czekają na wysłanie lub pobranie, w postaci zaszyfrowanej; drugi składnik logowania u osób, które go włączą; dzienniki bez danych osobowych',
	'dpia.risk.kept': 'Dane są przechowywane zbyt długo lub wracają z kopii zapasowej',
	'dpia.measure.kept':
		'automatyczne usunięcie w dniu {day}; po przywróceniu kopii usunięte wcześniej dane są usuwane ponownie; czas przechowywania kopii określa firma',
	'dpia.risk.untraced': 'Nie da się później ustalić, co się stało',
	'dpia.measure.untraced': 'rejestr każdego odczytu i każdej zmiany, połączony skrótami i możliwy do sprawdzenia',
	'dpia.consult': '4. Konsultacje i decyzja',
	'dpia.officer': 'Opinia inspektora ochrony danych',
	'dpia.heard': 'Opinie osób kandydujących lub przedstawicieli pracowników',
	'dpia.remaining': 'Ryzyko szczątkowe i kto je akceptuje',
	'dpia.signed': 'Miejsce, data, imię i nazwisko'
};
