import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'workshop-report'> = {
	'group-report.title': 'Raport grupy',
	'group-report.back': 'Wróć do warsztatu',
	'group-report.print': 'Drukuj lub zapisz jako PDF',
	'group-report.save.csv': 'Jako CSV',
	'group-report.save.excel': 'Jako CSV do Excela',
	'group-report.save.json': 'Jako JSON',
	'group-report.none':
		'Nie ma jeszcze obrazu tej grupy. Raport pojawi się tutaj, gdy odpowie wystarczająco wiele osób i obraz zostanie utworzony.',
	'group-report.about': 'Stan grupy z dnia {day}: {people}. Branża: {industry}.',
	'group-report.second': 'To była druga runda; obok pokazano pierwszą.',
	'group-report.read.group':
		'Nic w tym raporcie nie dotyczy mniej niż {smallest} osób, a to, co mogłoby wskazywać na pojedynczą osobę, zostało pominięte. Wszystkie liczby zaokrąglono, zanim zostały pokazane.',
	'group-report.read.band':
		'Przedział pokazuje, gdzie na tle poziomu docelowego prawdopodobnie leży średnia grupy, przy poziomie ufności {confidence}. Im mniejsza grupa, tym szerszy przedział.',
	'group-report.read.self':
		'Wyniki opierają się na tym, co ludzie mówią o sobie. Pokazują, o czym warto rozmawiać i czego się uczyć, a nie to, kto poradziłby sobie w tej roli.',
	'group-report.only-first': 'Obszary tylko z pierwszej rundy',
	'group-report.only-first.about':
		'Druga runda nie pokazuje tych obszarów z powodów podanych wyżej. W pierwszej wyglądały tak: {people}.',
	'group-report.areas': 'Obszar po obszarze: o czym rozmawiać',
	'group-report.facts': 'Na czym opierają się pytania i wskazówki',
	'group-report.deleted':
		'Wszystko, co dotyczy tego warsztatu, zostanie usunięte z serwera w dniu {day}. Potem raport będzie istniał tylko tam, gdzie go wydrukowano lub zapisano.'
};
