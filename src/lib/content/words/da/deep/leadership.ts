import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'leadership-course': {
		ask: 'I hvilket omfang bringer du en plan tilbage på sporet, når den skrider?',
		options: {
			'own-dates': 'Jeg ændrer rækkefølgen af mine opgaver, når jeg risikerer at overskride en frist.',
			'team-work': 'Jeg fordeler mit teams arbejde på ny, når ugens plan skrider.',
			'department-plan': 'Jeg bestemmer, hvad min afdeling dropper eller udskyder, når dens plan skrider.',
			'joint-plan': 'Jeg justerer en fælles plan sammen med de afdelinger, der er afhængige af den.',
			'company-plan': 'Jeg justerer virksomhedens driftsplan i løbet af året og står til ansvar for resultaterne.'
		}
	},
	'leadership-cover': {
		ask: 'I hvilket omfang sørger du for, at arbejdet kører videre, når folk er fraværende?',
		options: {
			'own-handover': 'Jeg overdrager mine uafsluttede opgaver, inden jeg skal være væk.',
			'team-absence': 'Jeg planlægger, hvem der tager over, når en i mit team er væk.',
			'department-deputies': 'Jeg udpeger en stedfortræder for hver nøglestilling i min afdeling.',
			'shared-cover': 'Jeg aftaler med andre afdelinger, hvilke af vores folk der kan afløse hinanden.',
			'company-cover':
				'Jeg bestemmer, hvordan fravær dækkes i hele virksomhedens drift, og står til ansvar for huller i dækningen.'
		}
	},
	'leadership-strategy': {
		ask: 'Hvad er den største del af en virksomhedsstrategi, du har gennemført med dokumenteret resultat?',
		options: {
			none: 'Jeg har ikke gennemført nogen i perioden',
			team: 'Den del, der hørte til ét team',
			department: 'Den del, der hørte til én afdeling',
			'several-departments': 'Et fælles mål for flere afdelinger',
			company: 'Hele den del, der handlede om driften'
		}
	},
	'leadership-quarter': {
		ask: 'I går fortalte CEO’en alle medarbejdere, at kunderne om to år skal betjenes på den halve tid. Om ti dage begynder et nyt kvartal. Dine seks afdelingschefer har sendt dig 34 projekter, der skal bidrage til visionen. Tilsammen kræver de fire gange så mange timer, som den daglige drift levner. På fredag vil CEO’en se, hvad det nye kvartal kommer til at bringe.',
		actions: {
			'department-targets': 'Sæt et mål for ventetiden i hver afdeling, og lad afdelingschefen vælge projekterne.',
			'two-projects-each': 'Lad hver afdeling sætte de to projekter i gang, som den venter sig størst effekt af.',
			'three-results': 'Fastlæg tre fælles resultater for kvartalet, og lad alle de ledige timer gå til dem alene.',
			'measured-waiting': 'Brug kvartalet på at måle, hvor kunderne venter, og vælg projekterne ud fra de tal, I får.'
		}
	},
	'leadership-gaps': {
		ask: 'For fem uger siden gjorde du tre afdelinger til to. Siden er 46 returnerede ordrer blevet liggende, fordi ingen af afdelingerne godkender tilbagebetalinger, og nogle dage bestiller to teams den samme transport. Begge chefer synes, at det nye organisationsdiagram er klart. Omkring 15 gange om ugen spørger nogen dig, hvem der bestemmer hvad, og du afgør hver sag på stedet.',
		actions: {
			'kinds-of-question':
				'Sortér de fem ugers spørgsmål sammen med begge chefer, og udpeg én ansvarlig for hver slags.',
			'job-descriptions': 'Bed HR om at omskrive begge afdelingers stillingsbeskrivelser, så alle opgaver er dækket.',
			'two-owners':
				'Udpeg her i formiddag én ansvarlig for tilbagebetalinger og én for transport, med besked til alle.',
			'same-day-answers': 'Lov begge afdelinger en afgørelse fra dig samme dag, indtil de nye vaner har sat sig.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'leadership-quarter': {
		'department-targets':
			'Hver chef får et tal at stå til ansvar for. Men kunderne venter ofte mellem afdelingerne, hvor ingen af målene gælder, og cheferne sætter stadig mere i gang, end der er timer til.',
		'two-projects-each':
			'Det går hurtigt, og alle afdelinger er med. Men 12 projekter kræver flere timer, end der er, så de fleste bliver forsinkede, og det er forhåbninger og ikke en fælles prioritering, der har afgjort valget.',
		'three-results':
			'Gør visionen til noget, der kan leveres, og bruger de få ledige timer, hvor de gør mest gavn. Prisen: Projekter, som cheferne tror på, må vente, og det skal du stå på mål for.',
		'measured-waiting':
			'Senere valg bygger på data, og nogle forkerte projekter bliver aldrig sat i gang. Men i tre måneder får kunderne intet ud af visionen, og de forsinkelser, I allerede kender, bliver ved.'
	},
	'leadership-gaps': {
		'kinds-of-question':
			'Virkelige sager viser, hvor ansvaret mangler eller er dobbelt, og med én ansvarlig for hver slags hører de gentagne spørgsmål op. Det koster to chefer en halv dag, og nogle mister opgaver, de holder af.',
		'job-descriptions':
			'Giver et skriftligt grundlag på sigt. Men det tager uger, det beskriver enkelte stillinger i stedet for de steder, hvor afdelingerne mødes, og imens venter kunderne på at få pengene tilbage.',
		'two-owners':
			'Lukker de to dyreste huller på få timer. Men de andre spørgsmål havner stadig hos dig, og ansvarlige, der er valgt uden om cheferne, mangler måske midlerne til at handle.',
		'same-day-answers':
			'Arbejdet kører videre fra dag til dag. Men alle beslutninger venter på én person, cheferne lærer, at de ikke behøver at beslutte noget, og hullerne er der stadig.'
	}
} satisfies ReasonsWords;
