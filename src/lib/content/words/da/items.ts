import type { ItemsWords } from '../words.ts';

export const items = {
	'leadership-goals': {
		ask: 'I hvilket omfang omsætter du mål til dagligt arbejde?',
		options: {
			'own-tasks': 'Jeg planlægger mine egne opgaver efter vores mål.',
			'team-week': 'Jeg bryder mit teams mål ned i ugens arbejde.',
			'department-goals': 'Jeg sætter de mål, som min afdelings daglige arbejde bliver målt på.',
			'joint-goals': 'Jeg aftaler mål med andre afdelinger, så vores daglige arbejde trækker i samme retning.',
			strategy: 'Jeg omsætter virksomhedens strategi til mål for alle afdelinger og står til ansvar for, at de nås.'
		}
	},
	'leadership-roles': {
		ask: 'I hvilket omfang fastlægger du, hvem der har ansvaret for hvad?',
		options: {
			'own-work': 'Jeg tilrettelægger mit eget arbejde, så andre ved, hvad de kan forvente af mig.',
			'team-tasks': 'Jeg bestemmer, hvem i mit team der gør hvad.',
			'department-roles': 'Jeg bestemmer, hvilke roller min afdeling har.',
			'shared-decisions': 'Jeg aftaler med andre afdelinger, hvem der bestemmer hvad i grænsefladen mellem os.',
			structure: 'Jeg former organiseringen af virksomhedens drift og står til ansvar for, hvor godt den fungerer.'
		}
	},
	'leadership-plan': {
		ask: 'Hvad er den mest omfattende plan for den daglige drift, du har haft ansvaret for?',
		options: {
			none: 'Jeg har ikke haft ansvaret for nogen i perioden',
			team: 'En års- eller kvartalsplan for ét team',
			department: 'Planen for én afdeling',
			'several-departments': 'En fælles plan for flere afdelinger',
			company: 'Driftsplanen for en hel virksomhed'
		}
	},
	'leadership-reorganisation': {
		ask: 'Hvad er den største enhed, hvor du dokumenteret har ændret roller eller struktur?',
		options: {
			none: 'Jeg har ikke ændret noget i perioden',
			team: 'Ét team, i den skriftlige arbejdsfordeling',
			department: 'Én afdeling, i dens organisationsdiagram',
			'several-departments': 'Flere afdelinger, i en beslutning, som afdelingscheferne har godkendt',
			company: 'Driften i en hel virksomhed, i dens organisationsdiagram'
		}
	},

	'analysis-data': {
		ask: 'I hvilket omfang bruger du driftstal i beslutninger?',
		options: {
			'own-figures': 'Jeg slår tal op, før jeg beslutter noget om mine egne opgaver.',
			'team-figures': 'Jeg inddrager tal for fejl og ventetid, når mit team træffer beslutninger.',
			'department-options': 'Jeg sammenligner muligheder for min afdeling ud fra dens tal og udviklingen i dem.',
			'combined-figures': 'Jeg samler tal fra flere afdelinger, før vi træffer beslutninger i fællesskab.',
			'company-figures':
				'Jeg bestemmer, hvilke tal virksomheden styrer efter, og står til ansvar for beslutninger baseret på dem.'
		}
	},
	'analysis-priorities': {
		ask: 'I hvilket omfang prioriterer du, når folk og penge ikke rækker til det hele?',
		options: {
			'own-order': 'Jeg prioriterer mine egne opgaver efter, hvad en forsinkelse vil koste.',
			'team-order': 'Jeg bestemmer, hvad mit team gør først, og hvad der må vente.',
			'department-projects': 'Jeg vejer min afdelings projekter mod hinanden efter gevinst og risiko.',
			'shared-resources':
				'Jeg aftaler med andre afdelinger, hvilke projekter der får de folk og penge, vi er fælles om.',
			'company-projects':
				'Jeg fastlægger rækkefølgen af projekter i hele virksomheden og står til ansvar for, hvad de giver.'
		}
	},
	'analysis-decision': {
		ask: 'Hvad er det mest vidtrækkende beslutningsoplæg, du har skrevet, med både muligheder og risici?',
		options: {
			none: 'Jeg har ikke skrevet noget i perioden',
			team: 'Et om arbejdet i et enkelt team',
			department: 'Et for en afdeling, hvor afdelingschefen traf beslutningen',
			'several-departments': 'Et for flere afdelinger, hvor afdelingscheferne traf beslutningen sammen',
			company: 'Et for virksomheden, hvor direktionen eller bestyrelsen traf beslutningen'
		}
	},
	'analysis-cause': {
		ask: 'Hvad er det mest omfattende tilbagevendende problem, du med tal har fundet årsagen til?',
		options: {
			none: 'Jeg har ikke fundet nogen årsag i perioden',
			team: 'Et inden for et enkelt team',
			department: 'Et inden for en afdeling, rapporteret til afdelingschefen',
			'several-departments': 'Et på tværs af flere afdelinger, rapporteret til afdelingscheferne',
			company: 'Et, der berørte hele virksomheden, rapporteret til direktionen'
		}
	},

	'communication-information': {
		ask: 'I hvilket omfang sørger du for, at folk får de oplysninger, de har brug for?',
		options: {
			colleague: 'Jeg giver berørte kolleger besked, når mit arbejde ændrer sig eller bliver forsinket.',
			'team-meeting': 'Jeg holder et fast møde, hvor mit team hører, hvad der er planlagt.',
			'team-handovers': 'Jeg aftaler med teamene i min afdeling, hvad der skal gives videre, og hvornår.',
			'department-meeting': 'Jeg leder et fast møde, hvor flere afdelinger fortæller hinanden, hvad der er på vej.',
			'company-rules':
				'Jeg bestemmer, hvordan afdelingerne i hele virksomheden informerer hinanden, og måler, hvor godt det virker.'
		}
	},
	'communication-conflicts': {
		ask: 'I hvilket omfang bidrager du til en løsning, når interesser støder sammen?',
		options: {
			colleague: 'Jeg taler med den pågældende kollega, når vi er uenige.',
			'team-members': 'Jeg hjælper medlemmer af mit team med at løse en uenighed.',
			teams: 'Jeg løser konflikter om folk eller tid mellem teams i min afdeling.',
			departments: 'Jeg forhandler med andre afdelinger, til vi har en løsning, som begge parter accepterer.',
			company: 'Jeg løser konflikter mellem afdelinger overalt i virksomheden og står til ansvar for udfaldet.'
		}
	},
	'communication-reporting': {
		ask: 'Hvad er det øverste forum, du regelmæssigt har rapporteret til om driften?',
		options: {
			none: 'Jeg har ikke rapporteret til noget forum i perioden',
			team: 'Mit eget team, på dets møder',
			department: 'Ledelsen af én afdeling',
			'several-departments': 'Cheferne for flere afdelinger samlet',
			executives: 'Den administrerende direktør, direktionen eller bestyrelsen'
		}
	},
	'communication-agreement': {
		ask: 'Hvad er den mest omfattende skriftlige samarbejdsaftale, du har fået i stand?',
		options: {
			none: 'Jeg har ikke fået nogen i stand i perioden',
			team: 'En mellem medlemmer af et team',
			department: 'En mellem teams i samme afdeling',
			'several-departments': 'En mellem to eller flere afdelinger, accepteret af afdelingscheferne',
			company: 'En for alle afdelinger, vedtaget af virksomhedens ledelse'
		}
	},

	'teams-motivation': {
		ask: 'I hvilket omfang tager du hånd om andres motivation?',
		options: {
			colleagues: 'Jeg fortæller kolleger, hvad jeg værdsætter i deres arbejde.',
			'team-talks': 'Jeg taler enkeltvis med alle i mit team om, hvad der betyder noget for dem på arbejdet.',
			'team-leaders': 'Jeg gennemgår arbejdspres og stemning med teamlederne i min afdeling.',
			departments: 'Jeg arbejder med andre afdelinger om det, der giver folk lyst til at blive.',
			'company-figure':
				'Jeg bestemmer, hvordan motivation måles i hele virksomheden, og står til ansvar for resultatet.'
		}
	},
	'teams-growth': {
		ask: 'I hvilket omfang gør du andre dygtigere til deres arbejde?',
		options: {
			colleague: 'Jeg viser kolleger, hvordan man løser en opgave, jeg kan.',
			'team-members': 'Jeg aftaler med hver enkelt i mit team, hvad der skal læres som det næste.',
			'team-leaders': 'Jeg coacher teamlederne i min afdeling i at lede deres folk.',
			successors: 'Jeg gør folk klar til lederstillinger i samarbejde med andre afdelinger.',
			'company-posts':
				'Jeg bestemmer, hvordan lederstillinger besættes internt, og står til ansvar for, hvor mange der bliver det.'
		}
	},
	'teams-reviews': {
		ask: 'Hvem har du holdt formelle medarbejdersamtaler med?',
		options: {
			none: 'Ingen i perioden',
			'single-people': 'En eller to personer',
			team: 'Alle i et team',
			'team-leaders': 'Teamlederne i en afdeling',
			'department-heads': 'Cheferne for flere afdelinger'
		}
	},
	'teams-productivity': {
		ask: 'For hvem har du forbedret et rapporteret tal for produktivitet pr. person, fravær eller personaleomsætning?',
		options: {
			none: 'For ingen i perioden',
			team: 'For ét team',
			department: 'For én afdeling',
			'several-departments': 'For flere afdelinger',
			company: 'For hele virksomheden'
		}
	},

	'finance-budget': {
		ask: 'Hvor langt rækker dit arbejde med budgetter?',
		options: {
			'own-purchase': 'Jeg undersøger, hvad et indkøb koster, før jeg beder om det.',
			'team-spending': 'Jeg forklarer, hvor mit teams forbrug afviger fra planen.',
			'department-budget': 'Jeg lægger min afdelings årsbudget.',
			'shared-budgets': 'Jeg flytter penge mellem afdelinger efter aftale med afdelingscheferne.',
			'company-budget': 'Jeg lægger budgettet for virksomhedens drift og står til ansvar for, at det holder.'
		}
	},
	'finance-costs': {
		ask: 'I hvilket omfang påvirker du, hvad den daglige drift koster?',
		options: {
			'own-waste': 'Jeg mindsker spild i mit eget arbejde.',
			'team-hour-cost': 'Jeg planlægger mit teams arbejde med blik for, hvad en time koster.',
			'department-unit-cost': 'Jeg sænker omkostningen pr. ordre eller sag i min afdeling.',
			'shared-costs': 'Jeg fjerner sammen med begge parter de omkostninger, som én afdeling påfører en anden.',
			'company-targets': 'Jeg sætter omkostningsmål for virksomhedens drift og står til ansvar for, at de nås.'
		}
	},
	'finance-saving': {
		ask: 'Hvad er din mest omfattende besparelse, bekræftet af en controller eller regnskabsansvarlig?',
		options: {
			none: 'Ingen er bekræftet i perioden',
			team: 'En i et teams omkostninger',
			department: 'En i en afdelings omkostninger',
			'several-departments': 'En i omkostninger, som flere afdelinger deler',
			company: 'En i hele virksomhedens driftsomkostninger'
		}
	},
	'finance-investment': {
		ask: 'Hvad er den største rolle, du har haft i en investeringsbeslutning?',
		options: {
			none: 'Jeg har ikke haft del i nogen i perioden',
			need: 'Jeg har beskrevet et teams behov skriftligt',
			calculation: 'Jeg har beregnet afkastet af en afdelings investering',
			proposal: 'Jeg har fremlagt et forslag, der gjaldt flere afdelinger',
			'company-decision': 'Jeg har truffet beslutningen for en hel virksomhed sammen med andre i direktionen'
		}
	},

	'process-queues': {
		ask: 'I hvilket omfang griber du ind, når arbejdet hober sig op eller går i stå?',
		options: {
			'own-work': 'Jeg siger til, når mit eget arbejde hober sig op.',
			'team-queue': 'Jeg flytter folk i mit team derhen, hvor arbejdet venter.',
			'department-waiting': 'Jeg bruger målte ventetider til at fjerne flaskehalse i min afdeling.',
			'several-departments': 'Jeg fjerner sammen med andre afdelinger de flaskehalse, der går på tværs.',
			'company-flow':
				'Jeg styrer flowet i virksomhedens vigtigste processer og står til ansvar for, hvor lang tid de tager.'
		}
	},
	'process-design': {
		ask: 'I hvilket omfang former du, hvordan tilbagevendende opgaver løses?',
		options: {
			'own-steps': 'Jeg skriver trinene i mine opgaver ned, så andre kan følge dem.',
			'team-standard': 'Jeg aftaler med mit team én måde at løse tilbagevendende opgaver på.',
			'department-process': 'Jeg udformer de arbejdsprocesser, som opgaverne følger gennem min afdeling.',
			'joint-process': 'Jeg omlægger processer sammen med afdelingerne før og efter min.',
			'key-processes':
				'Jeg bestemmer, hvordan virksomhedens vigtigste processer forløber, og står til ansvar for deres produktivitet.'
		}
	},
	'process-indicators': {
		ask: 'For hvilket område har du været navngiven ansvarlig for tal om levering, fejl eller driftsstop?',
		options: {
			none: 'For intet område i perioden',
			team: 'For ét team',
			department: 'For én afdeling',
			'several-departments': 'For en proces gennem flere afdelinger',
			company: 'For alle virksomhedens vigtigste processer'
		}
	},
	'process-delays': {
		ask: 'Hvor har du nedbragt forsinkelser, fejl eller driftsstop, vist med tal før og efter?',
		options: {
			none: 'Ingen steder i perioden',
			team: 'I ét teams arbejde',
			department: 'I en proces inden for én afdeling',
			'several-departments': 'I en proces gennem flere afdelinger',
			'supply-chain': 'I hele kæden fra leverandører til kunder'
		}
	},

	'change-rhythm': {
		ask: 'I hvilket omfang planlægger du følgerne, når noget nyt er på vej?',
		options: {
			'own-work': 'Jeg prøver af, hvad en forandring betyder for mine egne opgaver.',
			'team-day': 'Jeg planlægger med mit team, hvordan en forandring ændrer vores dag.',
			'department-timing': 'Jeg tidsplanlægger forandringer i min afdeling, så den daglige drift kører videre.',
			'other-departments': 'Jeg afklarer med andre afdelinger, hvad en forandring gør ved deres arbejde.',
			'company-pace': 'Jeg bestemmer tempoet for forandringer i hele virksomheden og står til ansvar for følgerne.'
		}
	},
	'change-technology': {
		ask: 'Hvor langt rækker dit arbejde med ny teknologi?',
		options: {
			'own-tools': 'Jeg bruger nye værktøjer i mine egne opgaver.',
			'team-tools': 'Jeg indfører nye værktøjer i mit team.',
			'department-system': 'Jeg vælger systemer til min afdeling ud fra det arbejde, de skal understøtte.',
			'shared-systems': 'Jeg forbinder systemer i samarbejde med andre afdelinger, så data kun indtastes én gang.',
			'company-plan': 'Jeg leder virksomhedens plan for digital drift og står til ansvar for, hvad den giver.'
		}
	},
	'change-completed': {
		ask: 'Hvad er den mest omfattende forandring, du har ledet, til den var hverdag?',
		note: 'For eksempel nye arbejdsgange, en flytning eller et lavere energiforbrug.',
		options: {
			none: 'Ingen, der nåede så langt, i perioden',
			team: 'I et enkelt team',
			department: 'I en afdeling, med en skriftlig plan',
			'several-departments': 'I flere afdelinger, som navngiven projektejer',
			company: 'I hele virksomheden, som navngiven projektejer'
		}
	},
	'change-benefit': {
		ask: 'Hvor har teknologi, du har indført, givet en målt gevinst?',
		options: {
			none: 'Ingen steder i perioden',
			team: 'I ét team',
			department: 'I én afdeling',
			'several-departments': 'I flere afdelinger',
			company: 'I hele virksomheden'
		}
	},

	'customer-quality': {
		ask: 'I hvilket omfang tager du hånd om den kvalitet, kunderne får?',
		options: {
			'own-check': 'Jeg kontrollerer mit eget arbejde, før jeg giver det videre.',
			'team-errors': 'Jeg gennemgår registrerede fejl med mit team.',
			'department-checks': 'Jeg fastlægger kvalitetskontrollen i min afdeling.',
			'shared-cause': 'Jeg sporer reklamationer tilbage til årsagen gennem flere afdelinger.',
			'company-targets': 'Jeg sætter virksomhedens kvalitetsmål og står til ansvar for antallet af reklamationer.'
		}
	},
	'customer-speed': {
		ask: 'I hvilket omfang forkorter du kundernes ventetid?',
		options: {
			'own-replies': 'Jeg svarer dem, der venter på mig, inden for den tid, jeg har lovet.',
			'team-promises': 'Jeg planlægger mit teams dag efter, hvad kunderne er blevet lovet.',
			'department-waiting': 'Jeg forkorter den målte tid, kunderne venter på min afdeling.',
			'joint-delivery': 'Jeg forkorter vejen fra henvendelse til levering sammen med andre afdelinger.',
			'company-promises': 'Jeg bestemmer, hvad virksomheden lover sine kunder, og står til ansvar for, at det holdes.'
		}
	},
	'customer-complaints': {
		ask: 'Hvor har du nedbragt det registrerede antal reklamationer fra kunder?',
		options: {
			none: 'Ingen steder i perioden',
			team: 'I ét teams arbejde',
			department: 'I én afdelings arbejde',
			'several-departments': 'I en ydelse eller et produkt fra flere afdelinger',
			company: 'I virksomheden som helhed'
		}
	},
	'customer-retention': {
		ask: 'Hvad er den største rolle, du har haft i at fastholde kunder, I kunne have mistet?',
		options: {
			none: 'Ingen i perioden',
			'one-case': 'Løste én kundes problem, bekræftet af kunden',
			'one-account': 'Ledede en plan for at fastholde én vigtig kunde',
			'several-accounts': 'Ledede en plan på tværs af afdelinger for at fastholde en gruppe kunder',
			'company-figure': 'Havde ansvaret for virksomhedens tal for fastholdte eller mistede kunder'
		}
	},

	'fact-education': {
		ask: 'Hvad er din højest fuldførte uddannelse?',
		note: 'Har du både en kandidatgrad og en MBA, så vælg MBA.',
		options: {
			'school-or-vocational': 'Skole, gymnasium eller erhvervsuddannelse',
			'short-higher': 'Kort videregående uddannelse, under bachelorniveau',
			bachelor: 'Bachelor eller professionsbachelor',
			master: 'Kandidat eller master',
			mba: 'MBA eller executive MBA',
			doctorate: 'Ph.d. eller doktorgrad'
		}
	},
	'fact-field': {
		ask: 'Inden for hvilke fagområder er din uddannelse?',
		options: {
			'business-economics': 'Erhvervsøkonomi eller handel',
			management: 'Ledelse eller organisation',
			'finance-accounting': 'Finansiering eller regnskab',
			'supply-chain': 'Logistik, forsyningskæde eller produktionsteknik',
			engineering: 'Andre ingeniørfag eller naturvidenskab',
			it: 'It eller data',
			'law-social-science': 'Jura eller samfundsvidenskab',
			other: 'Et andet fagområde',
			none: 'Intet bestemt fagområde'
		}
	},
	'fact-certificates': {
		ask: 'Hvilke certifikater i ledelse eller drift har du?',
		options: {
			'lean-six-sigma': 'Lean eller Six Sigma',
			project: 'Projektledelse (PMP, PRINCE2 eller lignende)',
			'supply-chain': 'Planlægning eller forsyningskæde (CPIM, CSCP eller lignende)',
			leadership: 'Certifikat eller diplom i ledelse',
			'iso-auditor': 'ISO-auditor (for eksempel ISO 9001)',
			other: 'Et andet i ledelse eller drift',
			none: 'Ingen af disse'
		}
	},
	'fact-role': {
		ask: 'Hvad er den højeste stilling inden for drift, du har haft?',
		options: {
			none: 'Ingen stilling inden for drift endnu',
			specialist: 'Specialist eller koordinator, uden at lede andre',
			'team-leader': 'Teamleder eller arbejdsleder',
			'head-of-department': 'Afdelingschef',
			'head-of-site': 'Chef for en lokation eller for flere afdelinger',
			'operations-director': 'Driftsdirektør eller lignende, uden for direktionen',
			coo: 'COO eller medlem af direktionen med ansvar for driften'
		}
	},
	'fact-team': {
		ask: 'Hvor mange personer har du højst ledet på én gang?',
		note: 'Tæl både dine direkte medarbejdere og alle, der refererede til dem.'
	},
	'fact-managers': {
		ask: 'Hvor mange ledere og teamledere har du højst ledet på én gang?'
	},
	'fact-budget': {
		ask: 'Hvad er det største årlige budget, du har haft ansvaret for?',
		note: 'Løbende udgifter og investeringer lagt sammen.',
		options: {
			none: 'Intet endnu',
			'under-250k': 'Under 2\u00a0mio.\u00a0kr.',
			'250k-to-2.5m': '2 til 20\u00a0mio.\u00a0kr.',
			'2.5m-to-25m': '20 til 200\u00a0mio.\u00a0kr.',
			'25m-to-250m': '200 til 2.000\u00a0mio.\u00a0kr.',
			'over-250m': 'Over 2.000\u00a0mio.\u00a0kr.'
		}
	},
	'fact-profit-and-loss': {
		ask: 'Hvad er det største resultatansvar, du har haft?',
		options: {
			none: 'Intet endnu',
			costs: 'Kun omkostninger',
			'product-or-site': 'Resultatet for en produktlinje eller lokation',
			'division-or-country': 'Resultatet for en division eller et land',
			company: 'Resultatet for en hel virksomhed'
		}
	},
	'fact-sites': {
		ask: 'Hvor mange lokationer har du højst haft ansvaret for på én gang?',
		note: 'Fabrikker, filialer, lagre, kontorer. Et land, der betjenes uden egen lokation, tæller som én.'
	},
	'fact-functions': {
		ask: 'Hvilke funktioner har du haft ansvaret for?',
		options: {
			production: 'Produktion eller levering af ydelser',
			logistics: 'Logistik',
			procurement: 'Indkøb',
			it: 'It',
			sales: 'Salg',
			'customer-service': 'Kundeservice',
			hr: 'HR',
			finance: 'Økonomi',
			quality: 'Kvalitet',
			'product-development': 'Produktudvikling',
			none: 'Ingen af disse'
		}
	},
	'fact-change': {
		ask: 'Hvor mange kom til at arbejde anderledes efter den største forandring, du har ledet?',
		options: {
			none: 'Jeg har ikke ledet en forandring endnu',
			'up-to-10': 'Op til 10',
			'11-to-50': '11 til 50',
			'51-to-250': '51 til 250',
			'251-to-1000': '251 til 1.000',
			'over-1000': 'Over 1.000'
		}
	},
	'fact-systems': {
		ask: 'Hvor er et system eller en teknologi, du har indført, kommet bredest i brug?',
		options: {
			none: 'Jeg har ikke indført noget endnu',
			team: 'I ét team',
			department: 'I én afdeling',
			'several-departments': 'I flere afdelinger eller på flere lokationer',
			company: 'I hele virksomheden',
			'beyond-company': 'I virksomheden og hos dens kunder eller leverandører'
		}
	},
	'fact-suppliers': {
		ask: 'Hvor stor en del af forsyningskæden har du højst haft ansvaret for?',
		note: 'Leverandører af varer, software eller tjenester samt leverancer.',
		options: {
			none: 'Ingen endnu',
			'single-suppliers': 'En eller få leverandører eller leveringsruter',
			category: 'Alle leverandører eller leverancer af én slags',
			site: 'Forsyningskæden for én lokation eller division',
			company: 'Forsyningskæden for en hel virksomhed'
		}
	},
	'fact-years': {
		ask: 'Hvor mange år har du arbejdet inden for drift?',
		note: 'Produktion, logistik, levering af serviceydelser, kundeservice, it-drift og lignende.'
	}
} satisfies ItemsWords;
