import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'change-routine': {
		ask: 'I hvilket omfang sørger du for, at noget nyt bliver til hverdag?',
		options: {
			'own-habit': 'Jeg følger en ny arbejdsgang fra den dag, den træder i kraft.',
			'team-practice': 'Jeg øver nye arbejdsgange med mit team, til de er blevet rutine.',
			'department-use': 'Jeg måler, i hvor høj grad nye arbejdsgange bliver brugt i min afdeling.',
			'joint-obstacles': 'Jeg fjerner sammen med andre afdelinger det, der holder folk fra at arbejde på den nye måde.',
			'company-adoption':
				'Jeg bestemmer, hvordan virksomheden indfører nye arbejdsgange, og står til ansvar for, at de bliver brugt.'
		}
	},
	'change-resources': {
		ask: 'I hvilket omfang nedbringer du driftens forbrug af energi og materialer?',
		options: {
			'own-use': 'Jeg holder forbruget af energi og materialer lavt i mit eget arbejde.',
			'team-habits': 'Jeg aftaler med mit team, hvor vi kan bruge mindre energi og færre materialer.',
			'department-figures': 'Jeg fastsætter årlige rammer for min afdelings forbrug af energi og materialer.',
			'joint-changes': 'Jeg ændrer produkter, ruter eller emballage sammen med andre afdelinger, så forbruget falder.',
			'company-targets': 'Jeg sætter virksomhedens mål for energi og materialer og står til ansvar for, at de nås.'
		}
	},
	'change-retired': {
		ask: 'Hvad er det mest udbredte gamle system eller papirarbejde, du har afskaffet, med dokumenteret slutdato?',
		options: {
			none: 'Jeg har ikke afskaffet noget i perioden',
			team: 'Et, der blev brugt af et enkelt team',
			department: 'Et, der blev brugt af en afdeling',
			'several-departments': 'Et, der blev brugt af flere afdelinger',
			company: 'Et, der blev brugt af en hel virksomhed'
		}
	},

	'change-work-lists': {
		ask: 'Om tre uger starter et nyt planlægningssystem i alle 12 teams. I stedet for én plan for ugen får et team en ny arbejdsliste, hver gang ordrerne ændrer sig, omkring syv gange om dagen. De to teams, der allerede prøver det, når 12\u00a0% mere. Men lageret har nu uplanlagte pålæsninger hver dag, og teamlederne bruger to timer om dagen på at planlægge om.',
		actions: {
			'longer-trial': 'Forlæng prøveperioden med to måneder, før de ti andre teams går i gang med systemet.',
			'two-fixed-times': 'Udsend nye lister på to faste tidspunkter om dagen, afstemt med lagerets læssetider.',
			'extra-planners': 'Giv hvert team sin egen planlægger i de første tre måneder efter starten.',
			'free-choice': 'Lad hvert team selv vælge mellem sin ugeplan og de nye lister frem til sommeren.'
		}
	},
	'change-energy-demand': {
		ask: 'Jeres største kunde, der står for 22\u00a0% af omsætningen, beder sine leverandører om fra januar at rapportere energiforbruget pr. leveret enhed og om at bruge 15\u00a0% mindre inden for tre år. Det er september, og I kender kun forbruget pr. bygning. Salgsafdelingen vil have et svar i denne uge. Efter vedligeholdelsesafdelingens skøn bruger fem maskiner det meste af energien.',
		actions: {
			'industry-averages': 'Få en konsulent til at anslå energien pr. enhed ud fra branchens gennemsnitstal.',
			'monthly-review': 'Følg energi sammen med omkostninger og leveringstid på driftens månedsmøde.',
			'power-certificates': 'Køb certifikater for grøn strøm, der dækker 15\u00a0% af jeres årlige forbrug.',
			'meters-on-machines': 'Få sat målere på de fem maskiner, og mål forbruget indtil årets udgang.'
		}
	},
	'change-platform': {
		ask: 'Du leder driften i en softwarevirksomhed. Kontrakten på jeres datacenter udløber om syv måneder, og 46 applikationer skal flyttes. Planen er én enkelt weekend i den sjette måned. En prøveflytning af fire af dem tog tre gange så lang tid som planlagt, fordi forbindelser mellem dem ikke var dokumenteret. Ni applikationer har næsten ingen brugere. Produktteamene udgiver nye versioner hver uge.',
		actions: {
			'linked-groups': 'Flyt grupper af forbundne applikationer hver anden weekend fra næste måned.',
			'release-freeze': 'Stop alle nye produktversioner i de to måneder op til den planlagte weekend.',
			'switch-off-nine': 'Luk de ni næsten ubrugte applikationer ned, før nogen af de andre flyttes.',
			'double-crew': 'Hold fast i den planlagte weekend, og sæt dobbelt så mange folk på vagt.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'change-work-lists': {
		'longer-trial':
			'Man lærer mere for en lille risiko, og ingen teams bliver presset. De ti andre venter to måneder på gevinsten, og en længere prøveperiode løser ikke i sig selv spørgsmålet om rytmen.',
		'two-fixed-times':
			'Det meste af gevinsten bliver, og teams og lager kan planlægge efter en fast rytme. Hasteordrer venter nogle timer, og systemet skal tilpasses inden starten.',
		'extra-planners':
			'Det aflaster teamlederne fra første dag. Men 12 personer får løn for at opfange en rytme, der er for hurtig, og lageret får lige så mange overraskelser som før.',
		'free-choice':
			'Det forebygger modstand og giver teamene ro. Lageret skal så betjene to rytmer på én gang, tallene kan ikke sammenlignes, og den gamle plan forsvinder aldrig.'
	},
	'change-energy-demand': {
		'industry-averages':
			'Januars rapport kan sendes, og det hurtigt. Gennemsnitstal flytter sig ikke, når I sparer, så de 15\u00a0% kan hverken styres eller dokumenteres med dem.',
		'monthly-review':
			'Lederne begynder at afveje energi mod omkostninger og tid, og så holder indsatsen i tre år. Men så længe tallene kun er pr. bygning, kan de ikke se, hvor de skal sætte ind.',
		'power-certificates':
			'Hurtigt og let at fortælle kunden om. I bruger lige så meget energi som før, betaler ekstra for den hvert år og rammer ikke det tal, der blev bedt om.',
		'meters-on-machines':
			'Til januar er der målte tal for det meste af forbruget, og det er klart, hvor de 15\u00a0% kan komme fra. Det koster nogle timers driftsstop, og de mindre energiforbrugere er ikke med.'
	},
	'change-platform': {
		'linked-groups':
			'Hver gruppe giver viden til den næste, og en fejl rammer kun få brugere. Det koster mange weekender, og i månedsvis skal driften køre to steder på én gang.',
		'release-freeze':
			'Intet ændrer sig, mens forbindelser bliver sporet og flytningen forberedt. Kunderne venter to måneder på forbedringer, og alt bliver stadig prøvet for første gang på én weekend.',
		'switch-off-nine':
			'En femtedel mindre at flytte, straks og for altid, og lavere omkostninger bagefter. Forbindelserne mellem de øvrige 37 og den ene weekend er de samme.',
		'double-crew':
			'Let at få i stand, og der bliver hurtigere taget hånd om fejl på stedet. Flere folk erstatter ikke viden om forbindelserne, og alt afhænger stadig af én weekend kort før kontraktens udløb.'
	}
} satisfies ReasonsWords;
