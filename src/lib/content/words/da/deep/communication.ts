import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'communication-warnings': {
		ask: 'I hvilket omfang sørger du for, at dårlige nyheder kommer tidligt frem?',
		options: {
			'own-delay': 'Jeg siger til med det samme, når mit eget arbejde er i fare for at skride.',
			'team-risks': 'Jeg spørger hver uge mit team, hvilke løfter der kan blive svære at holde.',
			'department-rule': 'Jeg fastlægger, hvilke problemer i min afdeling der skal meldes med det samme.',
			'shared-warnings': 'Jeg aftaler med andre afdelinger, hvornår vi advarer hinanden om problemer.',
			'company-warnings':
				'Jeg bestemmer, hvilke problemer virksomhedens direktion skal høre om tidligt, og står til ansvar for sene advarsler.'
		}
	},
	'communication-reasons': {
		ask: 'Hvor bredt forklarer du baggrunden for beslutninger?',
		options: {
			colleagues: 'Jeg forklarer kolleger, hvorfor jeg griber mit arbejde an, som jeg gør.',
			team: 'Jeg forklarer mit team, hvorfor en beslutning er truffet.',
			department: 'Jeg forklarer beslutninger for hele min afdeling og svarer på spørgsmål.',
			'other-departments': 'Jeg forklarer andre afdelinger de beslutninger, der ændrer deres arbejde.',
			company:
				'Jeg forklarer beslutninger om driften for hele virksomheden og står til ansvar for, at de bliver forstået.'
		}
	},
	'communication-minutes': {
		ask: 'Hvad er det bredest sammensatte faste møde, du har ledet, med beslutningerne ført til referat?',
		options: {
			none: 'Jeg har ikke ledet noget i perioden',
			team: 'Et for et enkelt team',
			department: 'Et for teamene i en afdeling',
			'several-departments': 'Et for flere afdelinger, hvor afdelingscheferne deltog',
			company: 'Et for alle afdelinger, hvor virksomhedens direktion deltog'
		}
	},
	'communication-promises': {
		ask: 'I denne måned har salgsafdelingen bekræftet leveringsdatoen for 140 ordrer. For 31 af dem havde planlægningen svaret, at datoen ikke kunne holdes. I næste uge skal 12 af de 31 ordrer leveres, hver til sin kunde, og der er kapacitet til fem. Salgschefen siger, at kunderne ellers ville have købt et andet sted. I produktionen er folk begyndt at se bort fra datoerne i systemet.',
		actions: {
			'added-weeks': 'Læg to uger oven i de leveringstider, salgsafdelingen ser, som reserve på hver ordre.',
			'five-orders':
				'Vælg i dag med salgschefen, hvilke fem ordrer der leveres, og hvem der ringer til de syv andre kunder.',
			'rule-from-ceo': 'Gå til CEO’en med de 31 sager, og bed om en regel for datoer, som salget er bundet af.',
			'four-hour-answer':
				'Aftal med salget, at planlægningen svarer på særønsker inden for fire timer, og at svaret gælder.'
		}
	},
	'communication-shared-team': {
		ask: 'Et team på ni ingeniører arbejder for både produktionen og kundeservice. Produktionen har lagt beslag på 80\u00a0% af teamets timer i denne måned, og kundeservice har brug for 45\u00a0%. De to chefer taler ikke længere sammen og henvender sig direkte til de enkelte ingeniører. Teamet bliver nu færdigt med 41 opgaver om måneden i stedet for 60, og teamlederen spørger dig, hvem der kommer først.',
		actions: {
			'divided-team': 'Del teamet op, så fem ingeniører hører under produktionen og fire under kundeservice.',
			'monday-list': 'Sæt hver mandag alle ønsker i rækkefølge med begge chefer på én liste, der gælder hele ugen.',
			'mediated-day': 'Invitér begge chefer til en dag med en konfliktmægler, så de begynder at tale sammen igen.',
			'team-leader-decides':
				'Lad teamlederen bestemme, hvad der kommer først, og giv rygdækning, når en chef protesterer.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'communication-promises': {
		'added-weeks':
			'Hurtigt gjort og giver produktionen lidt ro. Men alle kunder venter længere, nogle køber et andet sted, og snart lover sælgerne datoer, der ligger inde i reserven.',
		'five-orders':
			'Syv kunder får sandheden i tide af en, der har truffet valget sammen med dig, og produktionen får en plan, der holder. Det redder én uge, men fjerner ikke årsagen.',
		'rule-from-ceo':
			'En regel fra oven er klar og kan blive nødvendig senere. Beder du om den nu, koster det tillid i salget, gør CEO’en til dommer og giver ikke sælgerne hurtigere svar.',
		'four-hour-answer':
			'Sælgerne får svar så hurtigt, som kunderne har brug for, og en bekræftet dato betyder noget igen. Det koster planlægningen tid hver dag, og nogle ordrer går tabt.'
	},
	'communication-shared-team': {
		'divided-team':
			'Striden hører op med det samme. Men der er brug for 125\u00a0% af timerne, så begge halvdele er stadig underbemandede, og ingen af dem kan hjælpe den anden, når den har mest travlt.',
		'monday-list':
			'Begge chefer ser det samlede behov og afgør åbent, hvad der må vente, og ingeniørerne slipper for at skifte mellem opgaver. Det koster dig en time om ugen, til cheferne klarer det uden dig.',
		'mediated-day':
			'På længere sigt er de nødt til at tale sammen igen. Men striden skyldes for få timer og ingen fælles liste, og begge dele er der stadig dagen efter.',
		'team-leader-decides':
			'Afgørelserne træffes hurtigt og tæt på arbejdet, og ingeniørerne kan henvise begge chefer til én person. Men teamlederen kan ikke se, hvad ventetiden koster hver afdeling, og skal stå imod to chefer højere oppe.'
	}
} satisfies ReasonsWords;
