import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'welcome'> = {
	'welcome.title': 'Jak blisko Ci do roli dyrektora operacyjnego?',
	'welcome.lede':
		'Odpowiedz na pytania o to, co robisz i co masz na koncie. Zobacz, gdzie jesteś na tle profilu COO, na ile to pewne i nad czym pracować najpierw.',
	'welcome.start': 'Przejdź do pytań',
	'welcome.continue': 'Wróć do pytań',
	'welcome.result': 'Zobacz swoje wyniki',
	'welcome.facts':
		'{questions, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}, {minutes}. Bez zakładania konta. Twoje odpowiedzi zostają na tym urządzeniu.',
	'welcome.role': 'Rola w dwie minuty',
	'welcome.sample.title': 'Tak wyglądają wyniki',
	'welcome.sample.about': 'Odpowiedzi fikcyjnej osoby, policzone i narysowane tym samym kodem, który policzy Twoje.',
	'welcome.how.title': 'Jak to działa',
	'welcome.how.did.title': 'Dokonania osobno, samoocena osobno',
	'welcome.how.did':
		'Połowa punktowanych pytań dotyczy rzeczy, które inna osoba mogłaby sprawdzić. Druga połowa to samoocena: wskazujesz, co do Ciebie pasuje.',
	'welcome.how.sure.title': 'Każdy wynik z przedziałem niepewności',
	'welcome.how.sure': 'Gdy odpowiedzi nie dają jasności, zamiast wniosku zobaczysz „nierozstrzygnięte”.',
	'welcome.how.open.title': 'Każdą liczbę można prześledzić',
	'welcome.how.open':
		'Zobacz odpowiedzi, punkty, wagi i wzór, z których powstał każdy wynik, oraz źródła każdego poziomu docelowego.',
	'welcome.not.title': 'Czym to nie jest',
	'welcome.not':
		'To nie test, czy poradzisz sobie w tej roli, nie procent dopasowania i nie ranking. Pytania pochodzą z opisów roli i nie sprawdzono jeszcze, jak mają się do tego, jak ludzie sobie w niej radzą.'
};
