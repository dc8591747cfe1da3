import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'shared'> = {
	'shared.title': 'Wyniki innej osoby',
	'shared.banner': 'To wyniki innej osoby',
	'shared.banner.text':
		'Wszystko, co jest tu napisane w drugiej osobie, dotyczy osoby, która odpowiadała. Możesz odczytać te wyniki dla innej branży lub innego poziomu ufności: u niej nic to nie zmieni, a na tym urządzeniu nic się nie zapisuje.',
	'shared.banner.link': 'Każdy, kto ma link, może to odczytać, tak jak teraz Ty.',
	'shared.none.title': 'Odczytaj wyniki innej osoby',
	'shared.none.text':
		'Otwórz otrzymany link albo wybierz plik z odpowiedziami lub wynikami. Zobaczysz go tutaj; nie zastąpi Twoich wyników i nigdzie się nie zapisze.',
	'shared.reading': 'Otwieranie wyników.',
	'shared.error': 'Tego linku nie da się odczytać',
	'shared.error.too-long':
		'Ma więcej niż {limit} znaków, a tak długich linków COO Fit nie tworzy. Poproś o link jeszcze raz albo o plik.',
	'shared.error.later':
		'Utworzyła go nowsza wersja COO Fit. Odśwież stronę, aby mieć tu najnowszą wersję, albo otwórz link tam, gdzie powstał.',
	'shared.error.cut-off':
		'Brakuje jego końca; programy pocztowe i komunikatory czasem skracają długie linki. Skopiuj cały link do paska adresu albo poproś o plik.',
	'shared.error.broken':
		'Niektóre jego znaki nie są już takie, jak były. Skopiuj go jeszcze raz, bez spacji i podziałów wiersza, albo poproś o niego ponownie.',
	'shared.error.instrument':
		'Odpowiedzi należą do wersji {found} pytań, a ten COO Fit ma wersję {expected}. Otwórz link w tej wersji, w której powstał.',
	'shared.error.content': 'Link dotarł w całości, ale jego treść się nie zgadza. {fault}',
	'shared.compare': 'Porównaj z moimi',
	'shared.compare.shared':
		'{count, plural, =0 {Nie ma pytania, na które odpowiedziano w obu przypadkach.} one {Porównanie opiera się na jedynym pytaniu, na które odpowiedziano w obu przypadkach, odczytanym tak samo: {purpose}.} few {Porównanie opiera się tylko na pytaniach, na które odpowiedziano w obu przypadkach (łącznie #), odczytanych tak samo: {purpose}.} many {Porównanie opiera się tylko na pytaniach, na które odpowiedziano w obu przypadkach (łącznie #), odczytanych tak samo: {purpose}.} other {Porównanie opiera się tylko na pytaniach, na które odpowiedziano w obu przypadkach (łącznie #), odczytanych tak samo: {purpose}.}}',
	'shared.compare.about':
		'W danym obszarze da się je odróżnić, gdy różnią się bardziej, niż tłumaczy to ich niepewność (90%). Nie pokazujemy, jak duża jest różnica, i nikogo nie ustawiamy w kolejności.',
	'shared.compare.none': 'Gdy będziesz mieć na tym urządzeniu własne wyniki, porównasz je tutaj.',
	'shared.compare.outcome': 'Twoje i tej osoby',
	'shared.compare.apart': 'da się odróżnić',
	'shared.compare.alike': 'nie da się odróżnić',
	'shared.compare.missing': 'za mało odpowiedzi u obu osób',
	'shared.compare.unshared': 'zadano inne pytania',
	'shared.save': 'Zapisz do pliku',
	'shared.save.answers': 'Zapisz odpowiedzi (answers.json)',
	'shared.save.no-times': 'Linki nie zawierają czasów, więc nie da się tu powiedzieć, jak szybko mijały strony.',
	'shared.mine': 'To Twoje wyniki z innego urządzenia?',
	'shared.mine.take': 'To moje: przenieś na to urządzenie',
	'shared.mine.title': 'Zastąpić to, co tu jest?',
	'shared.mine.text':
		'Odpowiedzi na tym urządzeniu: {here}. Odpowiedzi w tych wynikach: {there}. Zajmą one miejsce tamtych; Twoje wyniki, które już zostały wyświetlone, pozostaną wśród wcześniejszych.',
	'shared.mine.yes': 'Zastąp'
};
