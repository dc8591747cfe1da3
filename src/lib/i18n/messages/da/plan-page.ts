import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'plan-page'> = {
	'planner.title': 'Din udviklingsplan',
	'planner.about':
		'Vælg, hvad du vil arbejde med, og ret alt, der ikke passer. Planen gemmes på denne enhed, mens du skriver.',
	'planner.none.title': 'Der er endnu ingen plan på denne enhed',
	'planner.none.text':
		'En plan begynder med et resultat: Den foreslår, hvad du kan arbejde med, og du gør den til din egen.',
	'planner.none.result': 'Til resultatet',
	'planner.not-kept':
		'Denne browser gemmer ikke din plan: Lageret er fyldt eller slået fra. Du kan godt fortsætte, men gem planen i en fil, før du forlader siden.',
	'planner.other.text':
		'Denne plan er lavet ud fra et andet resultat end det, der nu er på enheden. Den bliver, som den er, indtil du bestemmer dig.',
	'planner.other.start': 'Begynd ud fra det nye resultat',
	'planner.other.keep': 'Behold denne plan',
	'planner.replace.title': 'Vil du erstatte planen?',
	'planner.replace.text': 'Den nye plan træder i stedet for denne, også for alt det, du har rettet i den.',
	'planner.replace.yes': 'Erstat',
	'planner.choose': 'Prioriteter',
	'planner.choose.about': 'I samme rækkefølge som i dit resultat. To eller tre ad gangen er rigeligt.',
	'planner.choose.none': 'Du har ikke valgt nogen prioritet. Vælg mindst én ovenfor.',
	'planner.written': 'Tilbage til den oprindelige tekst: {part}',
	'planner.action': 'Skridt {number}',
	'planner.by': 'Gøres senest',
	'planner.by-day': 'senest {day}',
	'planner.up': 'Flyt op',
	'planner.down': 'Flyt ned',
	'planner.remove': 'Fjern',
	'planner.moved': 'Er nu skridt {number}.',
	'planner.removed': 'Skridtet er fjernet.',
	'planner.added': 'Tilføjet som skridt {number}.',
	'planner.suggestions': 'Flere skridt at vælge imellem',
	'planner.add': 'Tilføj',
	'planner.add-own': 'Tilføj dit eget skridt',
	'planner.evidence': 'Dokumentation, jeg vil samle',
	'planner.evidence.suggestion': 'For eksempel: {text}',
	'planner.evidence.use': 'Brug eksemplet',
	'planner.review': 'Se på planen igen den',
	'planner.review.event': 'Se på min udviklingsplan igen',
	'planner.keep': 'Tag den med dig',
	'planner.print': 'Udskriv eller gem som PDF',
	'planner.markdown': 'Gem som tekst (Markdown)',
	'planner.calendar': 'Gem til min kalender (.ics)',
	'planner.calendar.about':
		'Kalenderfilen indeholder den dag, du vil se på planen igen, og hvert skridt med en dato. Aftalerne beholder deres id, så en kalender kan opdatere dem ud fra en senere fil.',
	'planner.calendar.unreachable':
		'Den del af COO Fit, der skriver kalenderfiler, kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
	'planner.calendar.empty': 'Der er ikke valgt nogen dato endnu, så der er intet at sætte i kalenderen.'
};
