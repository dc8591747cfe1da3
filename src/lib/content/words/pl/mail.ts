import type { MailWords } from '../words.ts';

export const mail: MailWords = {
	invitation: {
		subject: 'Zaproszenie: {title}',
		greeting: 'Dzień dobry, {name},',
		before: [
			'{controller} zaprasza Cię do udzielenia odpowiedzi na pytania o doświadczenie w działalności operacyjnej w ramach rekrutacji „{title}”.',
			'Zajmie to około {minutes} minut. Nie ma limitu czasu: możesz przerwać w każdej chwili i wrócić później, także na innym urządzeniu. Zanim padnie pierwsze pytanie, przeczytasz, do czego posłużą Twoje odpowiedzi i jakie masz prawa.'
		],
		link: 'Otwórz zaproszenie',
		after: [
			'Ten link jest przeznaczony tylko dla Ciebie: nie przekazuj go nikomu. Działa do końca dnia {expires}.',
			'Jeśli potrzebujesz innej formy udziału albo masz pytanie, napisz na adres {contact}. O Twoim zgłoszeniu decydują ludzie, nigdy program.'
		]
	},
	password: {
		subject: 'Ustaw hasło do COO Fit',
		greeting: 'Dzień dobry,',
		before: ['ten link pozwala ustawić hasło do COO Fit, w którym prowadzone są rekrutacje.'],
		link: 'Ustaw hasło',
		after: [
			'Działa jeden raz i przez ograniczony czas. Jeśli nie spodziewasz się tej wiadomości, nie musisz nic robić.'
		]
	}
};
