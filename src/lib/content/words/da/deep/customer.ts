import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'customer-feedback': {
		ask: 'I hvilket omfang ændrer du arbejdet ud fra det, kunderne siger?',
		options: {
			'own-question': 'Jeg spørger dem, der modtager mit arbejde, hvad der ville hjælpe dem bedre.',
			'team-remarks': 'Jeg gennemgår kundernes bemærkninger med mit team.',
			'department-work': 'Jeg ændrer min afdelings måde at arbejde på ud fra det, kunderne melder tilbage.',
			'shared-consequences': 'Jeg beslutter med andre afdelinger, hvad vi ændrer ud fra kundernes tilbagemeldinger.',
			'company-listening':
				'Jeg bestemmer, hvordan virksomheden indsamler kundernes tilbagemeldinger, og står til ansvar for, hvad der bliver ændret.'
		}
	},
	'customer-repair': {
		ask: 'I hvilket omfang retter du op, når en kunde er blevet svigtet?',
		options: {
			'own-mistake': 'Jeg retter min egen fejl og siger det til den, det går ud over.',
			'team-repair': 'Jeg sørger for, at mit team retter en fejl senest på den lovede dato.',
			'department-limits': 'Jeg fastlægger, hvad min afdeling må tilbyde kunder efter en fejl.',
			'joint-repair': 'Jeg leder flere afdelinger i at rette op på en fejl, de alle har del i.',
			'company-rules': 'Jeg bestemmer, hvordan virksomheden råder bod på fejl, og står til ansvar for mistede kunder.'
		}
	},
	'customer-audit': {
		ask: 'Hvad er det største område, du har haft ansvaret for i en kvalitetsaudit med skriftlig rapport?',
		options: {
			none: 'Jeg har ikke haft ansvaret for noget i perioden',
			team: 'Ét team',
			department: 'Én afdeling',
			'several-departments': 'Flere afdelinger eller en lokation',
			company: 'Hele virksomheden'
		}
	},
	'customer-wave': {
		ask: 'I løbet af en måned er reklamationerne steget fra 18 til 52 om ugen. Tre ud af fem handler om pakker med forkerte eller manglende varer. Kvalitetschefen foreslår at kontrollere hver pakke; det forsinker forsendelsen en dag. Forsendelseschefen peger på 14 nye folk i plukningen. Kunderne venter seks dage på svar på en reklamation, og nogle har skrevet tre gange.',
		actions: {
			'parcels-traced': 'Følg 30 af ugens pakker med fejl trin for trin tilbage til det sted, hvor fejlen opstod.',
			'new-people-trained': 'Lær de 14 nye op igen, og lad hver af dem følges med en erfaren kollega i to uger.',
			'answers-in-a-day':
				'Flyt tre personer fra salgssupport til reklamationer, indtil alle får svar inden for en dag.',
			'every-parcel-checked':
				'Kontrollér hver pakke før afsendelse, indtil reklamationerne er nede på det gamle niveau.'
		}
	},
	'customer-response': {
		ask: 'En kunde, der står for 14\u00a0% af jeres omsætning, forlader jer om 30 dage, hvis I ikke svarer hurtigere. Kontrakten lover svar inden for fire timer. I svarer i gennemsnit på 3,8 timer: De fleste henvendelser bliver besvaret på under en time, men én ud af ti, som skal gennem tre afdelinger, tager mere end et døgn. Servicechefen mener, at kontrakten er overholdt. Den kundeansvarlige vil på torsdag tilbyde en rabat.',
		actions: {
			'own-team': 'Saml fra mandag et team kun til denne kunde med fire personer fra kundeservice.',
			'open-figures': 'Vis kunden på torsdag alle de svar, der er kommet for sent i år, med årsagen til hvert enkelt.',
			discount: 'Tilbyd kunden 5\u00a0% rabat i et år, hvis kontrakten til gengæld bliver fornyet.',
			'owner-and-limits': 'Giv henvendelser gennem tre afdelinger én ansvarlig og hver afdeling en frist i timer.'
		}
	},
	'customer-part': {
		ask: 'På tre uger er 38 utætte pumper kommet retur. Jeres laboratorium finder årsagen i ét parti tætninger fra en leverandør: Omkring én ud af ti er lavet af en forkert blanding og bliver hård i brug. En test på tre minutter kan skelne de to blandinger fra hinanden. I har 2.600 tætninger fra partiet og ingen andre, og 900 pumper med dem står hos kunder. Leverandøren tvivler på resultatet og beder om to uger. En anden kan levere om fem.',
		actions: {
			'finished-test': 'Fortsæt produktionen i de to uger med en ekstra lækagetest af hver færdig pumpe.',
			'other-supplier': 'Bestil i dag alle nye tætninger hos den anden leverandør, og opsig den nuværende kontrakt.',
			'tested-seals': 'Spær partiet i dag, test tætningerne, og brug kun de godkendte, også ved reparationer.',
			'engineers-sent': 'Send i morgen to ingeniører til leverandøren for at gennemgå proces og data sammen.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'customer-wave': {
		'parcels-traced':
			'Viser på få dage, om det er ordrer, lagerpladser eller plukning, der skaber fejlene, så antallet af reklamationer kan falde varigt. Indtil da bliver der stadig sendt pakker med fejl ud.',
		'new-people-trained':
			'Går hurtigt og hjælper folk, der fik en kort start. Men ingen har påvist, at det er dem, der laver fejlene, og sidemandsoplæringen tager timer fra forsendelsen i en travl måned.',
		'answers-in-a-day':
			'Kunder, der venter seks dage, er de første til at gå, og de gentagne henvendelser hører op. Det koster salget noget support, og selve fejlene fortsætter.',
		'every-parcel-checked':
			'Fanger mange fejl, før kunderne ser dem. Men alle kunder venter en dag længere, årsagen er der stadig, og den slags kontroller har det med at blive permanente.'
	},
	'customer-response': {
		'own-team':
			'Kunden ser straks, at der bliver gjort noget. Men de langsomme henvendelser venter stadig i de samme tre afdelinger, og alle andre kunder må undvære fire personer.',
		'open-figures':
			'Ærlige tal gør det muligt at tale videre og gør op med den opfattelse, at gennemsnittet er nok. Men kunden vil have hurtigere svar inden for 30 dage, og tal alene giver ingen.',
		discount:
			'Let at tilbyde og kan udskyde beslutningen. Men kunden klager over tiden, ikke prisen, så risikoen for at miste kunden vender tilbage, mens avancen er væk.',
		'owner-and-limits':
			'Sætter ind dér, hvor tiden går tabt, mellem afdelingerne. Begynder I straks, mærker kunden det på de langsomme svar efter to-tre uger, altså inden for de 30 dage. Afdelingerne må give køb på deres egen rækkefølge.'
	},
	'customer-part': {
		'finished-test':
			'Leverancerne fortsætter uden afbrydelser. Men tætningerne bliver først hårde i brug, så en sluttest finder kun få af dem, og reklamationerne fortsætter.',
		'other-supplier':
			'Baner vej ud af afhængigheden. Men der kommer intet i fem uger, den nye tætning er heller ikke afprøvet, og opsiger I kontrakten, mister I den nuværende leverandørs hjælp.',
		'tested-seals':
			'Ni ud af ti tætninger kan stadig bruges, og der forlader ikke flere defekte pumper fabrikken. Det koster omkring 130 timer og langsommere levering, og af de 900 pumper bliver kun dem repareret, der kommer retur.',
		'engineers-sent':
			'Når I ser på fakta sammen, slutter striden hurtigere end med to ugers brevveksling, og kommende partier bliver i orden. Det tager to ingeniører fra andet arbejde og beskytter ikke denne uges pumper.'
	}
} satisfies ReasonsWords;
