import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'interview'> = {
	'interview.title': 'Rozmowa, osoba kandydująca {code}',
	'interview.about':
		'Zadaj wszystkie pytania w tej kolejności i pytaj o to, co naprawdę zrobiono. Notuj i oceń każdy obszar osobno według opisów, zanim porozmawiasz z innymi osobami prowadzącymi rozmowy.',
	'interview.areas':
		'Obszary wynikają z odpowiedzi tej osoby: trzy o największym oczekiwanym niedoborze ważonym znaczeniem i dwa najmniej pewne z pozostałych. Osób pytanych o różne obszary nie można porównywać na podstawie tych ocen.',
	'interview.print': 'Drukuj',
	'interview.by': 'Rozmowę prowadzi: ____________________   Data: ____________',
	'interview.why.shortfall': 'Tu oczekiwana odległość od profilu ma największe znaczenie.',
	'interview.why.width': 'Tu odpowiedzi zostawiają najwięcej niewiadomych.',
	'interview.questions': 'Zapytaj',
	'interview.quotes': 'Co odpowiedziała osoba kandydująca',
	'interview.silent': 'Brak odpowiedzi.',
	'interview.probe.done': 'O jaki przypadek chodzi, jaki był w nim własny udział i kto może to potwierdzić?',
	'interview.probe.not-done': 'Co jest temu najbliższe, także z wcześniejszych lat lub spoza pracy?',
	'interview.probe.silent': 'Zapytaj o to otwarcie; samo pominięcie pytania nic nie znaczy.',
	'interview.probes': 'Dopytaj',
	'interview.rating': 'Ocena',
	'interview.no-evidence': 'Brak podstaw: nie padło nic, co pozwalałoby na ocenę.',
	'interview.note': 'Co zostało powiedziane',
	'interview.save': 'Zapisz szkic',
	'interview.lock': 'Zapisz i zatwierdź',
	'interview.lock.about':
		'Szkicu nikt inny nie widzi. Zatwierdzonych ocen nie można już zmienić; zobaczą je osoby, które zatwierdziły swoje, a Ty zobaczysz ich oceny.',
	'interview.is.saved': 'Szkic zapisano.',
	'interview.is.open':
		'Szkic zapisano, ale nie zatwierdzono: niektóre obszary nie mają oceny. Wybierz ją albo „brak podstaw”.',
	'interview.is.refused': 'Nic nie zapisano: coś jest za długie lub nieznane. Skróć notatki do 4000 znaków.',
	'interview.is.locked': 'Twoje oceny są już zatwierdzone i nie zostały zmienione.',
	'interview.is.seen-others': 'Znasz już oceny innych, więc nie oceniasz tej osoby.',
	'panel.title': 'Oceny z rozmów obok siebie',
	'panel.count':
		'Inne osoby prowadzące rozmowy: z zatwierdzonymi ocenami {locked}, w trakcie oceniania {drafts}, jeszcze przed ocenianiem {waiting}.',
	'panel.about':
		'Punkty z kwestionariusza (0 do 100) i oceny z rozmów (1 do 5) są obok siebie i nigdy się ich nie uśrednia: mówią o czym innym. Porozmawiajcie o różnicach.',
	'panel.bands':
		'W nawiasie stoi przedział {confidence}: przy tak małej liczbie pytań punktów nie da się określić dokładniej.',
	'panel.area': 'Obszar',
	'panel.placement': 'Samoocena',
	'panel.evidence': 'Dokonania',
	'panel.decisions': 'Scenariusze',
	'panel.agreement': 'Zgodność',
	'panel.agreement.same': 'Takie same.',
	'panel.agreement.near': 'Zbliżone.',
	'panel.agreement.apart': 'Rozbieżne: porozmawiajcie o tym, co padło.',
	'panel.agreement.alone': 'Jedna ocena lub żadna.',
	'panel.difference': 'Różnica {difference}.',
	'panel.deviation': 'Średnie odchylenie {deviation}.',
	'panel.no-evidence': 'brak podstaw',
	'panel.notes': 'Notatki',
	'panel.open': 'Przeczytaj oceny i zrezygnuj z własnej',
	'panel.open.about':
		'Jeśli teraz przeczytasz oceny innych, nie będzie już można ocenić tej osoby samodzielnie. Zostanie to odnotowane.',
	'panel.lock-first': 'Oceny innych zobaczysz po zatwierdzeniu własnych.',
	'panel.later': 'Oceny pojawią się tu, gdy zostaną zatwierdzone i nikt już nie będzie oceniał.'
};
