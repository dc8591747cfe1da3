import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'analysis-risk': {
		ask: 'I hvilket omfang overvejer du før en beslutning, hvad der kan gå galt?',
		options: {
			'own-work': 'Jeg overvejer, hvad der kan gå galt, før jeg beslutter noget om mit eget arbejde.',
			'team-plan': 'Jeg gennemgår en plans risici med mit team, før den sættes i gang.',
			'department-list': 'Jeg fører en liste over min afdelings risici, hver med sandsynlighed og omkostning.',
			'shared-risks': 'Jeg aftaler med andre afdelinger, hvilke fælles risici vi accepterer, og hvilke vi mindsker.',
			'company-limits':
				'Jeg sætter grænser for driftsrisici i hele virksomheden og står til ansvar for, at de overholdes.'
		}
	},
	'analysis-review': {
		ask: 'I hvilket omfang følger du op på, hvad beslutninger har ført til?',
		options: {
			'own-choices': 'Jeg ser tilbage på, hvordan det er gået med mine egne beslutninger.',
			'team-effects': 'Jeg viser mit team, hvad en beslutning har ændret i vores tal.',
			'department-comparison':
				'Jeg sammenligner det, min afdelings beslutninger har givet, med det, vi ventede os af dem.',
			'joint-corrections': 'Jeg gennemgår fælles beslutninger med andre afdelinger, så vi får rettet dem i tide.',
			'company-reviews':
				'Jeg bestemmer, hvordan virksomheden følger op på store beslutninger, og står til ansvar for, at der rettes op.'
		}
	},
	'analysis-portfolio': {
		ask: 'Hvad er den mest omfattende projektliste, du har prioriteret i et dateret dokument?',
		options: {
			none: 'Jeg har ikke prioriteret nogen i perioden',
			team: 'Projekterne i ét team',
			department: 'Projekterne i én afdeling',
			'several-departments': 'Projekter, hvor flere afdelinger deles om folk eller penge',
			company: 'Projekterne i en hel virksomhed, vedtaget af direktionen'
		}
	},

	'analysis-specialists': {
		ask: 'Tre projekter har brug for de samme fire dataspecialister og får hvert omkring en tredjedel af deres tid. Alle tre er fem til syv uger bagud. I sidste uge arbejdede hver specialist på ni opgaver, blandt dem faste rapporter, og blev færdig med to. Projekterne hører under hver sin direktør, og alle tre direktører siger, at yderligere forsinkelse bliver dyr. CEO’en overlader det til dig, hvordan specialisterne bliver brugt i dette kvartal.',
		actions: {
			'trained-contractors':
				'Hent to eksterne konsulenter ind i seks måneder, og lad de fire specialister lære dem op.',
			'costliest-delay-first': 'Sæt alle fire på det projekt, hvis forsinkelse koster mest, til det er færdigt.',
			'fixed-days': 'Giv hvert projekt faste dage med specialisterne, og meld kvartalets kalender ud.',
			'hand-over-reports': 'Lad andre teams tage sig af specialisternes faste rapporter i dette kvartal.'
		}
	},
	'analysis-figures': {
		ask: 'Det er tirsdag. Senest på torsdag skal du forlænge lejemålet på jeres andet lager med 12 måneder eller opgive det. Salgsafdelingen melder om 9\u00a0% flere ordrer end sidste år, ordresystemet viser 4\u00a0% færre, og økonomiafdelingen ser ingen ændring. Plads, der lejes med kort varsel, vil koste det dobbelte. Hver afdeling kalder sine egne tal pålidelige.',
		actions: {
			'finance-figures': 'Beslut dig i dag ud fra økonomiafdelingens tal, som bliver kontrolleret af revisor.',
			'short-lease': 'Tilbyd udlejeren en forlængelse på tre måneder til en højere leje.',
			'follow-orders': 'Følg 30 ordrer gennem systemerne for at se, hvor tallene afviger fra hinanden.',
			'one-set-of-figures': 'Få de tre afdelinger til at enes om ét sæt tal, før du beslutter dig.'
		}
	},
	'analysis-limits': {
		ask: 'Du leder driften i en bank. Efter bankens egen risikogrænse må højst 0,8\u00a0% af betalingerne rettes manuelt. Siden den første gruppe erhvervskunder kom til, har andelen været 1,1\u00a0%, og risikoudvalget er orienteret. På mandag skal yderligere 40 kunder starte, og salgsafdelingen har bekræftet datoen over for dem. Årsagerne er kun delvist kendt.',
		actions: {
			'postpone-clients': 'Udskyd alle 40 kunders start, til andelen har ligget inden for grænsen i to uger.',
			'higher-limit': 'Bed risikoudvalget om at tillade en andel på 1,2\u00a0% indtil kvartalets udgang.',
			'ten-a-week': 'Start med ti af kunderne på mandag, og tag ti flere ind hver uge derefter.',
			'second-check': 'Lad endnu en person kontrollere hver rettelse, og lad kunderne starte som planlagt.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'analysis-specialists': {
		'trained-contractors':
			'Oplæringen tager tid fra de fire, før de nye giver noget igen, så i første omgang skrider alle tre projekter yderligere. Det hjælper i de senere måneder, men til en betydelig pris.',
		'costliest-delay-first':
			'Ét projekt giver gevinst flere uger tidligere, og med færre åbne opgaver bliver mere gjort færdigt. Prisen er åben uenighed med to direktører, og den må du tage på dig.',
		'fixed-days':
			'Det virker retfærdigt, stopper de daglige diskussioner og gør tiden med specialisterne forudsigelig. Alle tre projekter bliver stadig forsinkede, for ingen har sagt, hvilken forsinkelse der koster virksomheden mest.',
		'hand-over-reports':
			'Det frigør straks og billigt timer hos dem, der er størst mangel på. Projekternes rækkefølge er stadig åben, så noget af gevinsten går tabt imellem dem.'
	},
	'analysis-figures': {
		'finance-figures':
			'Hurtigt og let at forsvare, men reviderede tal ser bagud og følger fakturaer i stedet for ordrer. Det grundigst kontrollerede tal er ikke det, som denne beslutning kræver.',
		'short-lease':
			'Det holder risikoen lille til begge sider, mens tallene bliver afklaret. Lejen er højere, udlejeren kan sige nej, og det samme spørgsmål er tilbage om tre måneder.',
		'follow-orders':
			'På en dag kan det vise, om systemerne tæller forskellige ting, for eksempel ordrer og leverancer, og det er stadig før torsdag. Det binder nogle få folk og giver måske ikke svar på alt.',
		'one-set-of-figures':
			'Tre afdelinger bliver sjældent enige på to dage, og hvis de gør, er det ofte om et tal i midten. Torsdagen går, og beslutningen er truffet uden dig.'
	},
	'analysis-limits': {
		'postpone-clients':
			'Grænsen er sat netop til sådan en situation: Årsagerne kan findes, før mængden vokser. Det koster omsætning, et løfte, som salgsafdelingen har givet, og ubehagelige samtaler med 40 kunder.',
		'higher-limit':
			'På papiret er overskridelsen væk på få dage, og udvalget siger måske ja. Fejlene og risikoen er der stadig, og grænsen fortæller ikke længere nogen, hvornår de skal stoppe.',
		'ten-a-week':
			'Risikoen vokser langsommere, og en del af løftet bliver holdt. Men mængden øges midt i en overskridelse, og intet standser de næste ti, hvis andelen stiger.',
		'second-check':
			'Datoen holder, og nogle forkerte rettelser bliver fanget. Men det giver mere manuelt arbejde, hvor der i forvejen er for meget, og hver ny kunde øger den andel, der bryder grænsen.'
	}
} satisfies ReasonsWords;
