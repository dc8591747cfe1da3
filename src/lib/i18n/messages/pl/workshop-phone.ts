import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'workshop-phone'> = {
	'join.title': 'Dołącz do warsztatu',
	'join.about': 'Kod widać na ekranie rzutnika, pod adresem. Konto nie jest potrzebne.',
	'join.code': 'Kod',
	'join.code.about': 'Sześć liter i cyfr. Wielkość liter nie ma znaczenia.',
	'join.find': 'Dalej',
	'join.again': 'Wpisz inny kod',
	'join.before': 'Zanim dołączysz: {title}',
	'join.before.lead': 'Zanim dołączysz',
	'join.asks': 'Pytania o Twoje doświadczenia, {minutes} na tym telefonie. Branża: {industry}.',
	'join.stay': 'Twoje odpowiedzi zostają na tym telefonie.',
	'join.leave':
		'Opuszczają go tylko wyniki punktowe w obszarach wraz z informacją, jak bardzo są pewne. Nikt inny nie widzi Twoich, nawet osoba prowadząca.',
	'join.named':
		'Pseudonim, jeśli chcesz: osoba prowadząca widzi, kto dołączył, ale żaden pseudonim nigdy nie stoi obok wyniku.',
	'join.anonymous': 'Nikogo nie pytamy o imię.',
	'join.smallest':
		'Grupa widzi swoje wyniki łącznie i nic, co dotyczyłoby mniej niż {count, plural, one {# osoby} few {# osób} many {# osób} other {# osoby}}.',
	'join.deleted':
		'Z warsztatu możesz wyjść w każdej chwili, a Twoje wyniki punktowe zostaną wtedy usunięte. Dzień usunięcia wszystkich danych: {day}.',
	'join.nickname': 'Pseudonim (nieobowiązkowy)',
	'join.nickname.about': 'Najlepiej nie pełne imię i nazwisko.',
	'join.go': 'Dołącz',
	'join.left':
		'To koniec Twojego udziału w warsztacie. Twoje wyniki punktowe zostały usunięte, podobnie jak wszystko z tego warsztatu na tym telefonie.',
	'join.was-here':
		'Ten telefon był już w tym warsztacie, ale serwer go nie rozpoznaje. Dołącz ponownie: odpowiedzi zapisane na telefonie pójdą z Tobą, a wyniki, które już dotarły, nie zostaną wysłane drugi raz.',
	'join.needs-script': 'Pytania wymagają JavaScriptu. Włącz go dla tej strony.',
	'join.refused.unknown': 'Żaden warsztat nie ma tego kodu. Porównaj go z kodem na ekranie rzutnika, znak po znaku.',
	'join.refused.closed': 'Ten warsztat jest zamknięty. Nikt już nie może do niego dołączyć.',
	'join.refused.full': 'W tym warsztacie nie ma już miejsc. Powiedz o tym osobie prowadzącej.',
	'join.refused.changed':
		'Od otwarcia tej strony osoba prowadząca coś tu zmieniła. Przeczytaj ją jeszcze raz, zanim dołączysz.',
	'join.refused.waits': 'Wpisano stąd zbyt wiele błędnych kodów. Odczekaj kilka minut i spróbuj ponownie.',
	'join.refused.crowd':
		'Z tej sieci dołączyło przed chwilą bardzo wiele osób. Odczekaj minutę i ponownie naciśnij „Dołącz”.',
	'join.refused.cookies':
		'Ta przeglądarka nie zachowała pliku cookie tej strony, a bez niego każdy krok byłby krokiem innej osoby. Zezwól tu na pliki cookie i naciśnij jeszcze raz.',
	'phone.views': 'Co pokazuje ten telefon',
	'phone.view.questions': 'Pytania',
	'phone.view.result': 'Moje wyniki',
	'phone.view.room': 'Grupa',
	'phone.view.plan': 'Mój plan',
	'phone.now.lobby': 'Warsztat jeszcze się nie zaczął.',
	'phone.now.answering': 'Grupa odpowiada na pytania.',
	'phone.now.result': 'Wszyscy oglądają własne wyniki.',
	'phone.now.reveal': 'Grupa ogląda swoje wyniki.',
	'phone.now.discussion': 'Grupa rozmawia o swoich wynikach.',
	'phone.now.plan': 'Wszyscy układają własny plan.',
	'phone.now.closed': 'Warsztat jest zamknięty.',
	'phone.status': 'Warsztat w tej chwili',
	'phone.round': 'Runda {round}.',
	'phone.lobby': 'Jesteś z nami',
	'phone.lobby.about':
		'Gdy tylko osoba prowadząca zacznie, pojawią się tu pytania. Możesz odłożyć telefon; sam połączy się ponownie.',
	'phone.lobby.name': 'Twój pseudonim: {name}',
	'phone.lobby.count':
		'{count, plural, =1 {Jesteś tu pierwszą osobą.} one {Jest tu # osoba.} few {Są tu # osoby.} many {Jest tu # osób.} other {Jest tu # osoby.}}',
	'phone.own.questions': 'Pytania',
	'phone.finish': 'Zobacz moje wyniki i wyślij punkty',
	'phone.finish.about':
		'Gdy przejdziesz dalej, telefon opuszczą wyniki punktowe w obszarach, ale żadna odpowiedź. Potem nie można już zmienić odpowiedzi w tej rundzie.',
	'phone.finish.none':
		'Żadnego z Twoich obszarów nie można jeszcze ocenić: zbyt mało pytań ma odpowiedź. Dlatego nic nie wysłano i nie liczysz się jeszcze wśród osób, które skończyły. Odpowiedz na kilka kolejnych pytań i naciśnij ponownie.',
	'phone.not-stored':
		'Ta przeglądarka niczego nie zapisuje na telefonie. Możesz odpowiadać dalej, ale nie zamykaj tej strony przed końcem.',
	'phone.again':
		'Twoje wyniki punktowe z tej rundy dotarły, ale odpowiedzi nie ma już na tym telefonie. Jeśli odpowiesz ponownie, nowe wyniki będą tylko dla Ciebie; liczą się te, które dotarły.',
	'phone.result.private': 'Tylko Ty to widzisz, i tylko na tym telefonie.',
	'phone.change.about': 'U góry Twoja pierwsza runda, pod nią druga, na podstawie tych samych pytań.',
	'phone.apart':
		'Twoje wyniki punktowe dotarły, zanim serwer przestał rozpoznawać ten telefon. Liczą się raz i nie zostaną wysłane ponownie. Opuszczenie warsztatu ich nie usunie, bo nie wiadomo, czyje są; dzień ich usunięcia: {day}.',
	'phone.none': 'Na tym telefonie nie ma wyników',
	'phone.none.about': 'Warsztat został zamknięty, zanim padły Twoje odpowiedzi.',
	'phone.plan.none':
		'Plan zaczyna się od wyników. Żadnego z Twoich obszarów nie można było ocenić: zbyt mało pytań ma odpowiedź.',
	'phone.room.title': 'Obraz grupy',
	'phone.room.nothing':
		'Niczego jeszcze nie odsłonięto. Obraz pojawi się tutaj, gdy tylko osoba prowadząca coś odsłoni.',
	'phone.room.talk': 'Do rozmowy',
	'phone.late': 'Nie ma jeszcze Twoich odpowiedzi. Możesz odpowiedzieć, dopóki warsztat jest otwarty.',
	'phone.late.under-way': 'Twoje odpowiedzi są zachowane. Wróć do nich, kiedy chcesz.',
	'phone.late.go': 'Do pytań',
	'phone.fetching': 'Obliczamy Twoje wyniki.',
	'phone.lost': 'Chwilowo brak połączenia. Nie przerywaj: wszystko zostaje na tym telefonie, a połączenie wróci samo.',
	'phone.sending':
		'Twoje wyniki punktowe czekają na połączenie. Zostaną wysłane, gdy tylko wróci; nie zamykaj tej strony.',
	'phone.refused.closed':
		'Warsztat został zamknięty, zanim dotarły Twoje wyniki punktowe. Masz swoje wyniki mimo to, ale nie ma ich w obrazie grupy.',
	'phone.refused.late':
		'Druga runda zaczęła się, zanim dotarły Twoje wyniki punktowe, więc nie ma ich w obrazie grupy. Twoje własne wyniki z pierwszej rundy pozostają na tym telefonie.',
	'phone.refused.unknown':
		'Serwer nie zna już tego telefonu, więc nie przyjął Twoich wyników punktowych. Masz swoje wyniki mimo to.',
	'phone.refused.scores':
		'Serwer nie mógł odczytać Twoich wyników punktowych, więc nie ma ich w obrazie grupy. Powiedz o tym osobie prowadzącej.',
	'phone.pair': 'Praca w parze',
	'phone.pair.about':
		'Jeśli chcesz, połączymy Cię z kimś, kto ma mocne strony tam, gdzie Tobie ich brakuje, i odwrotnie. Dowiecie się wtedy, w jakim jednym obszarze każde z Was może pomóc drugiej osobie, ale nie zobaczycie żadnych wyników punktowych. Druga osoba zobaczy też Twój pseudonim, jeśli go podasz.',
	'phone.pair.yes': 'Chcę pracować w parze',
	'phone.pair.no': 'Nie chcę już pracować w parze',
	'phone.pair.waiting':
		'Jesteś wśród osób, które chcą pracować w parze. Gdy tylko osoba prowadząca utworzy pary, zobaczysz tu, gdzie się spotkać.',
	'phone.pair.asking': 'Pary są już utworzone. Telefon sprawdza, czy jest wśród nich Twoja.',
	'phone.pair.none': 'Nie ma jeszcze nikogo do pary z Tobą. Osoba prowadząca może utworzyć pary ponownie.',
	'phone.pair.ended': 'Druga osoba opuściła warsztat albo nie chce już pracować w parze, więc para przestała istnieć.',
	'phone.pair.number': 'Spotykacie się przy numerze {number}',
	'phone.pair.with': 'W parze z Tobą: {names}.',
	'phone.pair.you-help': 'Możesz pomóc w obszarze: {name}',
	'phone.pair.they-help': 'Możesz dostać pomoc w obszarze: {name}',
	'phone.pair.failed': 'Serwer nie odpowiada. Spróbuj ponownie, gdy będzie połączenie.',
	'phone.data': 'Twoje dane i wyjście z warsztatu',
	'phone.data.about':
		'Na serwerze są wyniki punktowe w obszarach, informacja, jak bardzo są pewne, i pseudonim, jeśli został podany. Dzień usunięcia wszystkich danych: {day}. Twoje odpowiedzi, wyniki i plan są tylko na tym telefonie i zostaną tu, dopóki ich nie usuniesz. Strona, która je pokazuje, pochodzi z tego serwera: wydrukuj je lub zapisz, póki on działa.',
	'phone.leave': 'Wyjdź i usuń wszystko',
	'phone.leave.title': 'Wyjść z warsztatu?',
	'phone.leave.text':
		'Twoje wyniki punktowe zostaną usunięte z serwera, a odpowiedzi, wyniki i plan z tego telefonu. Nie da się tego cofnąć. Utworzony już obraz grupy pozostanie bez zmian, także w części jeszcze nieodsłoniętej.',
	'phone.leave.failed':
		'Serwer nie odpowiada, więc dane mogły nie zostać usunięte. Spróbuj ponownie, gdy będzie połączenie.',
	'phone.forget': 'Usuń to, co jest na telefonie',
	'phone.forget.title': 'Usunąć to z telefonu?',
	'phone.forget.text':
		'Twoje odpowiedzi, wyniki i plan z tego warsztatu zostaną usunięte z telefonu. Nie ma żadnej innej kopii.',
	'phone.left-over':
		'Na serwerze nie ma już nic od Ciebie w tym warsztacie: usunięto tam warsztat albo ta przeglądarka straciła swój plik cookie. To, co masz zrobione, jest nadal na tym telefonie.',
	'phone.left-over.part':
		'{count, plural, one {Do końca warsztatu udało Ci się odpowiedzieć na # pytanie; oto wyniki z tej odpowiedzi.} few {Do końca warsztatu udało Ci się odpowiedzieć na # pytania; oto wyniki z tych odpowiedzi.} many {Do końca warsztatu udało Ci się odpowiedzieć na # pytań; oto wyniki z tych odpowiedzi.} other {Do końca warsztatu udało Ci się odpowiedzieć na # pytania; oto wyniki z tych odpowiedzi.}}',
	'phone.left-over.again':
		'Jeśli warsztat jeszcze trwa, dołącz ponownie: odpowiedzi zapisane na telefonie pójdą z Tobą, a wyniki, które już dotarły, nie zostaną wysłane drugi raz.',
	'phone.left-over.join': 'Dołącz ponownie',
	'phone.gone': 'Nic tu nie ma',
	'phone.gone.about':
		'Ten warsztat się skończył, nigdy nie był na tym telefonie albo jego wyniki zostały stąd usunięte.'
};
