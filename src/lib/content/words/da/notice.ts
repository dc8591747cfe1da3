import type { NoticeWords } from '../words.ts';

/** Efter databeskyttelsesforordningens artikel 13; en virksomhed går den igennem med den, der rådgiver den om databeskyttelse. */
export const notice: NoticeWords = {
	purpose:
		'At besætte stillingen »{seat}«. Dine svar hjælper dem, der skal beslutte, med at sammenligne erfaring på samme grundlag og forberede en samtale. De bruges ikke til andet.',
	legalBasis:
		'Foranstaltninger, der træffes på din anmodning forud for indgåelse af en kontrakt, fordi du har søgt stillingen (databeskyttelsesforordningens artikel 6, stk. 1, litra b), og vores legitime interesse i en fair og dokumenteret udvælgelse (artikel 6, stk. 1, litra f). Det er frivilligt at deltage; vil du hellere lade være, så bed om den anden måde, der er beskrevet nedenfor.',
	recipients:
		'De medarbejdere hos {controller}, der deltager i udvælgelsen, og den, der driver systemet for os under en databehandleraftale. Ingen andre får dine svar, og de overføres ikke til lande uden for EU/EØS.',
	retention:
		'Alt om dig i dette system – kontaktoplysninger, svar, resultat og noter – slettes senest den {eraseOn}, eller før, hvis du trækker dig. En log over, hvem der har gjort hvad, bliver bevaret uden dit navn og dine svar.',
	rights:
		'Du har ret til at få indsigt i dine oplysninger, få dem udleveret som en fil, få dem rettet eller slettet, få behandlingen begrænset, gøre indsigelse mod den og trække dig når som helst uden begrundelse. Skriv til {contact}. Du kan også klage til tilsynsmyndigheden i det land, hvor du bor: i Danmark Datatilsynet (datatilsynet.dk), i Polen UODO (uodo.gov.pl).',
	scoring:
		'Faste, nedskrevne regler omsætter dine svar til point for otte områder af rollen, hvert med et interval, der viser, hvor usikkert resultatet er. Der er ingen samlet score, ingen rangliste og ingen kunstig intelligens. Hvor længe hvert spørgsmål vises, gemmes sammen med svaret. De, der læser resultatet, gøres opmærksom på tegn på forhastede eller ensartede svar og på områder, hvor du placerer dig højere, end der er dækning for i det, du oplyser at have gjort; ingen af delene ændrer en score eller udelukker nogen. Ingen afgørelse træffes automatisk: Mennesker læser resultatet, sammenholder det med en samtale og beslutter. Du kan bede et menneske om at se på dit resultat igen og fortælle, hvor du ser anderledes på det.',
	alternative:
		'Passer denne form ikke til dig, for eksempel på grund af et handicap, så bed om en anden måde, for eksempel en samtale med de samme spørgsmål. Skriv til {contact}. Det bliver ikke holdt imod dig.'
};
