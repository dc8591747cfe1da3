import type { MailWords } from '../words.ts';

export const mail: MailWords = {
	invitation: {
		subject: 'Zaproszenie: {title}',
		greeting: 'Dzień dobry, {name},',
		before: [
			'{controller} zaprasza do odpowiedzi na pytania o doświadczenie operacyjne w ramach rekrutacji „{title}”.',
			'Zajmie to około {minutes} minut. Nie ma limitu czasu: można przerwać w dowolnej chwili i wrócić później, także na innym urządzeniu. Zanim padnie pierwsze pytanie, przeczytają Państwo, do czego posłużą odpowiedzi i jakie mają Państwo prawa.'
		],
		link: 'Otwórz zaproszenie',
		after: [
			'Ten link jest przeznaczony wyłącznie dla Państwa: prosimy go nie przekazywać. Jest ważny do {expires}.',
			'Jeśli potrzebują Państwo innej formy udziału albo mają pytanie, prosimy napisać na adres {contact}. Decyzję w sprawie zgłoszenia podejmują ludzie, nigdy program.'
		]
	},
	password: {
		subject: 'Wybór hasła do COO Fit',
		greeting: 'Dzień dobry,',
		before: ['ten link pozwala wybrać hasło do rekrutacji w COO Fit.'],
		link: 'Wybierz hasło',
		after: ['Działa jeden raz i przez ograniczony czas. Jeśli ta wiadomość jest niespodzianką, nie trzeba nic robić.']
	}
};
