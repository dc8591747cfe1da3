import type { DiscussionWords } from '../words.ts';

export const discussion = {
	leadership: {
		questions: [
			'Tag ét af organisationens mål: Hvor mange af os kan uden at slå det op sige, hvad det kræver af vores egen afdeling i denne måned?',
			'Hvilken opgave falder gang på gang mellem to stole, og hvem skulle afgøre, hvis den er?',
			'Hvilken plan fra det seneste år ændrede faktisk, hvad folk gjorde mandag morgen? Hvad var anderledes ved den?'
		],
		tips: [
			'Lav ét mål om til tre opgaver, hver med et navn og en dato, og se på dem sammen om to uger.',
			'Skriv ti beslutninger op, som vender tilbage hver uge, og aftal for hver af dem, hvem der må træffe den alene.'
		]
	},
	analysis: {
		questions: [
			'Hvilken beslutning har vi for nylig truffet mest på mavefornemmelsen, og hvilket ene tal ville have hjulpet?',
			'Når to projekter gerne vil have de samme folk, hvad afgør så sagen i dag, og hvad burde afgøre den?',
			'Hvilket tal henviser vi alle til, selv om vi har en mistanke om, at det ikke fortæller hele historien?'
		],
		tips: [
			'Skriv før den næste store beslutning to muligheder ned, den største risiko ved hver af dem, og hvad der ville få jer til at vende om.',
			'Vælg tre driftstal, for eksempel cyklustiden, og brug ti minutter på dem sammen hver uge.'
		]
	},
	communication: {
		questions: [
			'Hvilken afdeling hører vi kun fra, når noget er gået galt, og hvad ville vi gerne høre tidligere?',
			'Hvornår fik den øverste ledelse sidst en dårlig nyhed fra os i god tid, og hvad gjorde det muligt?',
			'Hvad går vi ud fra, at de andre ved? Har vi nogensinde spurgt dem?'
		],
		tips: [
			'Tilbring en halv dag i den afdeling, I er mest afhængige af, og fortæl bagefter hinanden, hvad I ikke vidste.',
			'Slut hvert møde på tværs af afdelinger med tre linjer: hvad der er aftalt, hvem der gør det, og hvornår det er gjort.'
		]
	},
	teams: {
		questions: [
			'Hvornår gjorde dit team sidst mere, end nogen havde bedt om, og hvad satte det i gang?',
			'Hvad står oftest i vejen for godt arbejde hos os: det, folk kan, det, de har lyst til, eller måden arbejdet er tilrettelagt på?',
			'Hvordan finder man hos os inden for en uge ud af, at man har gjort noget godt?'
		],
		tips: [
			'Stil alle i dit team ét spørgsmål i denne uge: »Hvad sinker dit arbejde, som jeg kunne rydde af vejen?« Ryd så én ting af vejen.',
			'Giv én opgave helt fra dig: Aftal resultatet, og lad vejen dertil være åben.'
		]
	},
	finance: {
		questions: [
			'Hvilke omkostninger i vores eget område kunne vi forklare for en udenforstående, og hvilke kunne vi ikke?',
			'Hvor har vi sparet penge og betalt for det senere et andet sted?',
			'Hvordan finder vi efter to år ud af, om en investering var pengene værd?'
		],
		tips: [
			'Gå en side af jeres budget igennem linje for linje med den, der fører regnskabet, til I alle kan sige, hvad der påvirker tallene.',
			'Skriv før den næste investering ned, hvad den skal give og hvornår, og læg dagen fast, hvor I følger op.'
		]
	},
	process: {
		questions: [
			'Hvis du fulgte én ordre fra det første opkald til levering, hvor ville den så ligge og vente længst?',
			'Hvilken fejl retter vi hver uge uden at spørge, hvor den kommer fra?',
			'Hvad måler vi hver dag, og hvad har vi sidst ændret på grund af det?'
		],
		tips: [
			'Gå en proces igennem sammen, skridt for skridt, og notér, hvor længe arbejdet ligger stille hvert sted.',
			'Tag det driftsstop, der kom oftest i sidste måned, og find årsagen, før I taler om løsninger.'
		]
	},
	change: {
		questions: [
			'Hvilket nyt værktøj har folk fået, men går alligevel uden om? Hvad ved de, som man ikke vidste, da det blev valgt?',
			'Hvordan ser en almindelig tirsdag ud efter den forandring, vi planlægger: Hvad forsvinder, og hvad går hurtigere?',
			'Hvor mange forandringer er der i gang hos os på samme tid, og hvem opdager det, når det bliver for mange?'
		],
		tips: [
			'Beskriv en planlagt forandring som en arbejdsdag, før og efter, og lad dem, der udfører arbejdet, rette i den.',
			'Prøv det næste værktøj med ét team i fire uger, og aftal på forhånd, hvordan I vil se, om det hjælper.'
		]
	},
	customer: {
		questions: [
			'Hvad ville den kunde, der sidst måtte vente på os, sige om det?',
			'Hvilken reklamation kommer så ofte, at vi ikke længere hører den?',
			'Hvem af os har talt med en kunde i denne måned, og hvad kom der ud af det?'
		],
		tips: [
			'Læs de seneste ti reklamationer højt for hinanden, sortér dem efter årsag, og tag fat på den hyppigste.',
			'Følg én kundes henvendelse gennem alle de afdelinger, den kommer forbi, og fjern én af ventetiderne.'
		]
	}
} satisfies DiscussionWords;
