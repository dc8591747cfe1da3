import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'process-supply': {
		ask: 'I hvilket omfang styrer du, hvad leverandører og partnere leverer?',
		options: {
			'own-needs': 'Jeg giver tidligt leverandører besked om, hvad jeg skal bruge i mit eget arbejde.',
			'team-deliveries': 'Jeg følger op på leverancer, der når mit team for sent.',
			'department-terms': 'Jeg måler, hvor godt min afdelings leverandører overholder de aftalte leveringstider.',
			'joint-choice': 'Jeg vælger leverandører sammen med andre afdelinger ud fra de samlede omkostninger for os alle.',
			'company-chain':
				'Jeg bestemmer, hvordan virksomhedens forsyningskæde er bygget op, og står til ansvar for, at den er pålidelig.'
		}
	},
	'process-capacity': {
		ask: 'I hvilket omfang tilpasser du kapaciteten til det arbejde, der er på vej?',
		options: {
			'own-week': 'Jeg planlægger min egen uge efter det arbejde, jeg venter.',
			'team-hours': 'Jeg planlægger mit teams timer efter det forventede antal ordrer eller sager.',
			'department-throughput': 'Jeg planlægger min afdelings folk og udstyr efter dens målte gennemløb.',
			'shared-people': 'Jeg aftaler med andre afdelinger, hvordan vi deles om folk, når mængderne svinger.',
			'company-capacity':
				'Jeg planlægger kapaciteten i virksomhedens drift og står til ansvar for, hvad den kan levere.'
		}
	},
	'process-continuity': {
		ask: 'Hvad omfattede den største beredskabsplan mod driftsstop, du har haft ansvaret for, med dokumenteret test?',
		options: {
			none: 'Jeg har ikke haft ansvaret for en testet plan i perioden',
			team: 'Arbejdet i ét team',
			department: 'Arbejdet i én afdeling',
			'several-departments': 'En proces gennem flere afdelinger',
			company: 'Alle de vigtigste processer i en virksomhed'
		}
	},

	'process-bottleneck': {
		ask: 'Ordrer går gennem fire teams: registrering, konfiguration, test og forsendelse. I foråret satte du tre personer mere på konfigurationen, som nu klarer 60 ordrer om dagen; testen klarer 48. Foran testen venter 340 ordrer, og en ordre er stadig ni dage om at komme gennem de fire teams. Registrering og konfiguration når deres daglige mål på 60 og er stolte af det.',
		actions: {
			'limit-entry': 'Lad registreringen kun frigive så mange ordrer om dagen, som testen når, de hastende først.',
			'work-saturdays': 'Lad testteamet arbejde om lørdagen, indtil de 340 ventende ordrer er klaret.',
			'target-for-testing': 'Giv også testen et dagligt mål på 60, og gennemgå det med teamlederen hver uge.',
			'move-two-people': 'Lær to fra konfigurationen op i at teste, og flyt dem derefter over i testteamet.'
		}
	},
	'process-dependencies': {
		ask: 'Kunderne får lovet installation inden for ti dage; der går 16. Tre afdelinger arbejder efter hinanden: kreditvurdering, planlægning og lager. Hver af dem har aftalt en behandlingstid på fire dage og overholder den i 95\u00a0% af sagerne. Efter hver af dem ligger en sag og venter omkring en dag. Af kreditvurderingerne ender 3\u00a0% med et afslag. De tre afdelingschefer henviser til deres tal.',
		actions: {
			'shorter-levels': 'Sæt den aftalte behandlingstid i hver afdeling ned fra fire dage til tre.',
			'side-by-side': 'Lad planlægning og lager starte på ordredagen, samtidig med kreditvurderingen.',
			'weekly-late-cases': 'Gennemgå alle forsinkede sager sammen med de tre afdelingschefer en gang om ugen.',
			'one-owner': 'Udpeg én leder, der står til ansvar for den samlede tid fra ordre til installation.'
		}
	},
	'process-launch': {
		ask: 'Du leder driften i en softwarevirksomhed. Et nyt produkt skal lanceres om seks uger, og kampagnen er bestilt. Af ni funktioner er seks stabile og i daglig brug hos pilotkunder. Tre består ikke deres test; to af dem venter på en grænseflade fra et andet team, som er tre uger forsinket. I dag spørger CEO’en, om datoen holder.',
		actions: {
			'six-functions': 'Lancér de seks stabile funktioner på den planlagte dato og de tre andre senere.',
			'later-date': 'Udskyd lanceringen fire uger, så produktet har alle ni funktioner med.',
			'daily-meeting': 'Saml de involverede teams til et møde hver morgen frem til lanceringen.',
			'more-developers': 'Lån det forsinkede team fem udviklere fra andre produkter frem til lanceringen.'
		}
	},
	'process-finding': {
		ask: 'Du leder driften i en bank. Tilsynsmyndigheden har gennemgået 60 kundesager og fundet syv uden fuldstændig identitetskontrol. Den forventer din plan inden for 30 dage. Omkring 18.000 sager er blevet til på samme måde: Filialerne opretter dem, og hovedkontoret kontrollerer en stikprøve ved udgangen af hvert kvartal. Hver måned bliver der åbnet omkring 400 nye konti.',
		actions: {
			'signed-rule': 'Send reglen ud til alle filialer igen, og lad alle dér skrive under på den.',
			'weekly-sample': 'Lad hovedkontoret kontrollere 50 nye sager om ugen frem for en stikprøve hvert kvartal.',
			'system-stop': 'Få systemet til at afvise nye konti, så længe kontrollen ikke er fuldstændig.',
			'riskiest-files': 'Sæt et midlertidigt team til at rette de 18.000 sager, de mest risikable kunder først.'
		}
	},
	'process-changeover': {
		ask: 'Du leder driften på en fabrik. Påfyldningslinjen er det langsomste trin, og ordrerne går i gennemsnit fem dage for sent ud. Linjen skifter produkt ni gange om ugen. En omstilling tager 110 minutter; arbejdet på selve linjen udgør 65 af dem. Salgsafdelingen kommer med flere og flere små ordrer. Planlæggeren beder dig om større partier.',
		actions: {
			'larger-batches': 'Saml små ordrer på samme produkt i op til tre dage, og fyld dem på som ét parti.',
			'crew-bonus': 'Tilbyd holdet en bonus for hver omstilling, der tager under 90 minutter.',
			'similar-products': 'Læg ugeplanen, så produkter med kun lidt rengøring imellem følger efter hinanden.',
			'prepare-ahead': 'Gør værktøj og rene dele klar, mens linjen stadig kører med det forrige produkt.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'process-bottleneck': {
		'limit-entry':
			'Mindre ufærdigt arbejde, kortere gennemløbstid og hastende ordrer først, alt sammen på få dage. Der kommer stadig 48 ud om dagen, så ordrerne venter i stedet før registreringen.',
		'work-saturdays':
			'Køen svinder på nogle uger, og intet andet skal laves om. Når lørdagsarbejdet hører op, kommer der igen op til 12 ordrer for mange om dagen, og folk er trætte.',
		'target-for-testing':
			'Alle teams sigter efter det samme tal, og det langsomste trin bliver synligt. Men et mål giver hverken flere folk eller flere timer, så køen bliver ved med at vokse, og forhastede test slipper fejl igennem.',
		'move-two-people':
			'Der kommer mere ud af det trin, det hele afhænger af, med folk, I allerede har. Det koster nogle ugers oplæring, og derefter skal der holdes øje med konfigurationen.'
	},
	'process-dependencies': {
		'shorter-levels':
			'Let at kræve og let at kontrollere. Ni dages arbejde, tre dages ventetid og så installationen giver stadig mere end ti, og tre afdelinger kommer under større pres.',
		'side-by-side':
			'Det tager flere dage ud af selve forløbet. Prisen er spildt arbejde på 3\u00a0% af ordrerne, og afdelingerne skal lære at håndtere ordrer, der endnu ikke er godkendt.',
		'weekly-late-cases':
			'Det redder sagerne på bordet og lader afdelingscheferne se hele forløbet. Det bruger fire lederes tid på ordrer, der allerede er forsinkede, og ændrer ikke rækkefølgen.',
		'one-owner':
			'Dagene mellem afdelingerne får endelig en ejer, og hele forløbet bliver målt. Hvad det giver, afhænger af lederens beføjelser, og det tager tid.'
	},
	'process-launch': {
		'six-functions':
			'Dato og kampagne holder, og den daglige brug viser, hvad de tre andre mangler. Nogle kunder vil savne funktioner, og salgsafdelingen skal sige klart, hvad der kommer hvornår.',
		'later-date':
			'Det er ærligt, og kunderne får hele produktet. Seks færdige funktioner venter en måned, kampagnen skal bestilles på ny, og grænsefladen kan blive yderligere forsinket.',
		'daily-meeting':
			'Problemer mellem teamene kommer frem inden for en dag. Det tager timer fra folk, der mangler dem, og ændrer hverken på, hvad der er lovet, eller hvornår grænsefladen kommer.',
		'more-developers':
			'Det viser, at der sker noget. De nye tager tid fra dem, der er bagud, og mangler på deres egne produkter, som bliver forsinkede. På seks uger når kun lidt af deres arbejde at gøre nytte.'
	},
	'process-finding': {
		'signed-rule':
			'Klaret på en uge, billigt og let at vise frem. Filialerne kendte reglen i forvejen, og processen slipper stadig en ufuldstændig sag igennem.',
		'weekly-sample':
			'Fejl viser sig inden for få dage, og der er tal til tilsynsmyndigheden. De bliver først fundet, når kontoen er åbnet, og omkring halvdelen af de nye sager er der ingen, der ser.',
		'system-stop':
			'Ingen ny sag kan være ufuldstændig, uanset filial, og det kan tilsynsmyndigheden efterprøve. I nogle uger tager det længere tid at åbne en konto, og det skal filialerne forklare kunderne.',
		'riskiest-files':
			'De gamle sager skal bringes i orden, og det er fornuftigt at begynde med den største risiko. Det er dyrt, og imens opstår der stadig nye ufuldstændige sager.'
	},
	'process-changeover': {
		'larger-batches':
			'Færre omstillinger giver kapacitet fra næste uge, og lagrene vokser ikke. Men de små ordrer, som der bliver flere og flere af, venter først op til tre dage, og en omstilling tager lige så lang tid som før.',
		'crew-bonus':
			'Det sætter et klart mål og er populært på holdet. De 45 minutter uden arbejde på linjen kan holdet næppe forkorte, så rengøring og justering bliver forhastet og giver fejl senere.',
		'similar-products':
			'Rengøringen bliver hurtigt kortere, uden at det koster noget. Der er mindre plads til hasteordrer, og planen bliver sværere at lægge, når de små ordrer bliver flere.',
		'prepare-ahead':
			'Det kan give næsten syv timer om ugen tilbage til det trin, der begrænser hele fabrikken, uden større lagre. Det koster en medarbejders tid og kræver en fast plan for næste produkt.'
	}
} satisfies ReasonsWords;
