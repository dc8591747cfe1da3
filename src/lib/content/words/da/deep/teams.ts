import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'teams-workload': {
		ask: 'I hvilket omfang får du bemanding og arbejdsmængde til at passe sammen?',
		options: {
			'own-limits': 'Jeg siger til i tide, når jeg har mere arbejde, end jeg kan nå.',
			'team-load': 'Jeg fordeler mit teams arbejde efter, hvad hver enkelt kan overkomme.',
			'department-staffing': 'Jeg planlægger min afdelings bemanding ud fra forventet arbejde og fravær.',
			'shared-people': 'Jeg låner folk ud til andre afdelinger og låner deres, når arbejdet topper.',
			'company-staffing':
				'Jeg bestemmer, hvor mange folk virksomhedens drift kræver, og står til ansvar for produktiviteten pr. person.'
		}
	},
	'teams-expectations': {
		ask: 'I hvilket omfang griber du ind, når arbejde ikke lever op til det aftalte?',
		options: {
			colleague: 'Jeg siger til, når arbejde, jeg får fra kolleger, ikke er som aftalt.',
			'team-member': 'Jeg aftaler med en i mit team, hvad der skal blive bedre, og inden hvornår.',
			'team-leaders': 'Jeg aftaler med min afdelings teamledere, hvad der skal blive bedre i hvert team.',
			'common-standard': 'Jeg aftaler med andre afdelinger, hvad vi forventer af folk i lignende stillinger.',
			'company-standard':
				'Jeg fastlægger, hvordan virksomheden vurderer præstationer, og står til ansvar for, at det sker retfærdigt.'
		}
	},
	'teams-appointments': {
		ask: 'Hvad er den højeste stilling, du har besat, hvor det fremgår skriftligt, at beslutningen var din?',
		options: {
			none: 'Jeg har ikke besat nogen i perioden',
			'team-member': 'Medarbejder i et team',
			'team-leader': 'Teamleder eller arbejdsleder',
			'head-of-department': 'Afdelingschef',
			'head-of-several-departments': 'Chef for en lokation eller for flere afdelinger'
		}
	},
	'teams-resignation': {
		ask: 'Her til morgen siger en planlægger op efter 11 år og stopper om otte uger. Omkring 20 gange om ugen må planen for jeres to fabrikker laves om på grund af hasteordrer. Planlæggeren er den eneste, der ved, hvordan de kan passes ind, og intet er skrevet ned. Begrundelsen er, at der ikke er udsigt til andre opgaver. HR foreslår 20\u00a0% mere i løn.',
		actions: {
			'higher-pay': 'Tilbyd allerede i dag planlæggeren 20\u00a0% mere i løn mod at blive i to år endnu.',
			'written-rules': 'Bed planlæggeren om at bruge de otte uger på at skrive alle regler for hasteordrer ned.',
			'colleagues-schedule': 'Lad to kolleger lægge planen fra mandag, mens planlæggeren kigger med og retter.',
			'other-key-people': 'Tal i denne uge med alle andre, hvis arbejde ingen kan overtage, om deres fremtid.'
		}
	},
	'teams-overtime': {
		ask: 'CEO’en vil have 8\u00a0% højere produktivitet pr. person i dette kvartal. I forsendelsen er overarbejdet fordoblet til otte timer om ugen pr. person. Men sygefraværet er steget fra 4\u00a0% til 7\u00a0%, produktiviteten pr. time er faldet med 5\u00a0%, og pr. person er den næsten uændret. Skiftelederne tror, at folk kan blive ved i de sidste syv uger af sæsonen. Alle ordrer har bekræftede datoer.',
		actions: {
			'output-bonus': 'Udbetal en bonus til hvert skiftehold for hver uge, hvor det når mere end den planlagte mængde.',
			'overtime-limit': 'Begræns overarbejdet til fire timer om ugen pr. person, og udskyd de mindst hastende ordrer.',
			'lost-hours': 'Lad hvert skiftehold i en uge notere, hvor der går timer tabt, og fjern den største årsag.',
			'free-days-later': 'Behold overarbejdet i de syv uger, og giv alle ekstra fridage, når sæsonen er slut.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'teams-resignation': {
		'higher-pay':
			'Kan give nogle måneder uden driftsstop. Men det svarer på en begrundelse, planlæggeren ikke har givet, planen afhænger stadig af én person, og andre lærer, at det betaler sig at sige op.',
		'written-rules':
			'Der er noget tilbage, når planlæggeren er stoppet. Men beslutninger om hasteordrer bygger på et skøn, som en tekst dårligt kan rumme, og ingen har øvet sig inden den sidste dag.',
		'colleagues-schedule':
			'Øvelse på rigtige hasteordrer giver det videre, som ingen tekst kan rumme, mens fejl stadig kan fanges. Planlægningen går langsommere i nogle uger, og to personer mangler andre steder.',
		'other-key-people':
			'Tager fat på den begrundelse, der er givet, før den næste nøgleperson siger op. Men det vækker forhåbninger, som du så skal indfri, og det sikrer ikke denne plan.'
	},
	'teams-overtime': {
		'output-bonus':
			'Går hurtigt og glæder mange. Men det belønner flere timer, når hver time allerede giver mindre, folk møder syge på arbejde, og fejlene når ud til kunderne.',
		'overtime-limit':
			'Kan standse faldet i produktiviteten pr. time og stigningen i sygefraværet, som har ædt gevinsten ved de ekstra timer. Prisen er reel: Nogle kunder får senere datoer, og CEO’ens mål bliver måske ikke nået.',
		'lost-hours':
			'Øger produktiviteten uden længere arbejdsdage og bruger det, skifteholdene ved. Men det tager to-tre uger, før det hjælper, og kræver mere af folk, der er trætte nu.',
		'free-days-later':
			'Holder indtil videre de bekræftede datoer og giver noget rimeligt til gengæld. Men tallene bliver allerede dårligere, og mere sygefravær ville bringe de samme datoer i fare.'
	}
} satisfies ReasonsWords;
