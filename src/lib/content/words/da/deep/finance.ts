import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'finance-returns': {
		ask: 'I hvilket omfang vurderer du, om en investering kan betale sig?',
		options: {
			'own-request': 'Jeg regner ud, hvad et værktøj vil spare mig for, før jeg beder om det.',
			'team-estimate': 'Jeg anslår, hvor mange timer et indkøb vil spare mit team for.',
			'department-payback': 'Jeg beregner, hvornår en investering i min afdeling har tjent sig ind.',
			'joint-comparison': 'Jeg vejer investeringer mod hinanden i samarbejde med andre afdelinger, før vi vælger.',
			'company-investments':
				'Jeg beslutter store investeringer i driften sammen med andre i direktionen og står til ansvar for afkastet.'
		}
	},
	'finance-tied-up': {
		ask: 'I hvilket omfang styrer du penge, der er bundet i lager, ufærdigt arbejde og ubetalte fakturaer?',
		options: {
			'own-supplies': 'Jeg bestiller kun det, jeg snart får brug for i mit eget arbejde.',
			'team-unfinished': 'Jeg sørger for, at mit team gør opgaver færdige, før det begynder på nye.',
			'department-days': 'Jeg måler, i hvor mange dage min afdelings arbejde binder penge.',
			'joint-levels': 'Jeg aftaler lagerniveauer og faktureringsdatoer med andre afdelinger.',
			'company-targets': 'Jeg sætter mål for kapitalbindingen i hele virksomheden og står til ansvar for, at de nås.'
		}
	},
	'finance-closed': {
		ask: 'Hvad er det mest omfattende budget med din underskrift, der holdt ved årets udgang?',
		options: {
			none: 'Intet i perioden',
			team: 'Budgettet for ét team eller projekt',
			department: 'Budgettet for én afdeling',
			'several-departments': 'Budgetterne for flere afdelinger tilsammen',
			company: 'Driftsbudgettet for en hel virksomhed'
		}
	},

	'finance-sorting-line': {
		ask: 'På torsdag stemmer direktionen om et automatisk sorteringsanlæg, der tager halvdelen af årets investeringsbudget. Leverandøren har beregnet, at det tjener sig ind på tre år ved 90\u00a0% udnyttelse; virksomheden accepterer fire år. Jeres nuværende sortering udnyttes 60\u00a0%. Ifølge dit teams log begynder halvdelen af forsinkelserne i sorteringen med ufuldstændige ordrer, som skal afklares pr. telefon.',
		actions: {
			'lower-price': 'Stem for anlægget på betingelse af, at leverandøren sætter prisen ned med en tiendedel.',
			'own-volumes': 'Få tilbagebetalingstiden regnet ud med jeres egne mængder, før der bliver stemt.',
			'plain-yes': 'Stem for anlægget, da det tjener sig hurtigere ind, end virksomheden kræver.',
			'complete-orders-first': 'Foreslå at få stoppet de ufuldstændige ordrer først og stemme igen om fire måneder.'
		}
	},
	'finance-midyear': {
		ask: 'Det er juni. CFO’en beder driften om at bruge 6\u00a0% mindre end budgetteret i andet halvår. To af jeres 14 ydelser tager 15\u00a0% af timerne, mest hos midlertidigt ansatte, og giver 3\u00a0% af dækningsbidraget. Omarbejde tager yderligere 10\u00a0% af timerne. To afdelinger er bagud med deres leverancer. Du har en uge til at svare.',
		actions: {
			'end-two-services': 'Foreslå at nedlægge de to ydelser og lade de midlertidige kontrakter udløbe.',
			'hiring-stop': 'Stop nyansættelser og overarbejde i alle afdelinger resten af året.',
			'less-rework': 'Frigør nu et lille team, der indtil december arbejder på at halvere omarbejdet.',
			'equal-cut': 'Tag 6\u00a0% fra hver afdeling, og lad afdelingschefen bestemme, hvor der skal spares.'
		}
	},
	'finance-recovery': {
		ask: 'Du leder driften i en bank. I en genopretningstest er betalingssystemet oppe igen efter ni timer; sikkerhedsstandarden tillader fire. Det bliver en tredjedel dyrere end planlagt at bringe det i orden: To tredjedele af pengene er brugt, halvdelen af arbejdet er gjort. Næste test er om fem måneder. Du har også et budget til nyt udstyr i filialerne, og det meste af det er endnu ikke bestilt.',
		actions: {
			'ask-for-more': 'Bed direktionen om det manglende beløb, og vis, hvad en dag uden betalinger koster.',
			'shift-own-budget': 'Tag det manglende beløb fra budgettet til filialernes udstyr, som så må vente.',
			'move-to-next-year': 'Lav det, de resterende penge rækker til, og læg resten ind i næste års budget.',
			'monthly-rehearsals': 'Øv genopretningen hver måned, indtil folk er så hurtige, som standarden kræver.'
		}
	},
	'finance-scrap': {
		ask: 'Du leder driften på en fabrik. Kassation og omarbejde koster 4\u00a0% af omsætningen; budgettet tillader 2,5\u00a0%. Halvdelen af omkostningerne stammer fra to ud af 30 produkter. Fejlene opstår i støbningen og bliver fundet tre dage senere, i slutkontrollen. Støbningen bliver målt på antal emner pr. skift og når sit mål. CFO’en beder om et tiltag, der virker i dette kvartal.',
		actions: {
			'second-inspection': 'Lad kontrollørerne tage stikprøver af de to produkter efter hvert skift i støbningen.',
			'cheaper-material': 'Lad indkøbsafdelingen forhandle en lavere pris på de to produkters materiale.',
			'stop-faulty-batches': 'Lad støbningen kontrollere hvert partis første emner og stoppe partiet ved fejl.',
			'count-faultless': 'Lad kun fejlfri emner tælle med i støbningens mål, og vis hvert skiftehold dets tab.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'finance-sorting-line': {
		'lower-price':
			'En rabat er let at bede om og let at vise frem. Den forkorter tilbagebetalingstiden med nogle måneder, mens lav udnyttelse og ufuldstændige ordrer stadig er det største tab.',
		'own-volumes':
			'Med en lille indsats kommer afstemningen til at hvile på jeres egne tal. Det viser, om anlægget kan betale sig, men ikke, om forsinkelsen kunne fjernes uden det.',
		'plain-yes':
			'Kravet er kun opfyldt ved leverandørens 90\u00a0%. Ved de nuværende 60\u00a0% er tilbagebetalingstiden nærmere fire og et halvt år, og halvdelen af forsinkelsen ville følge med ind i det nye anlæg.',
		'complete-orders-first':
			'Halvdelen af forsinkelsen kan forsvinde for få penge, og det, der er tilbage, viser, hvor stort et anlæg der er brug for. Det koster fire måneder og måske leverandørens nuværende tilbud.'
	},
	'finance-midyear': {
		'end-two-services':
			'Det sparer penge allerede i år, fordi kontrakter udløber, og giver mere opmærksomhed til det, der tjener pengene. Det koster 3\u00a0% af dækningsbidraget og svære samtaler med salgsafdelingen og kunderne.',
		'hiring-stop':
			'Det kan ses i regnskabet på få uger. Det rammer tilfældigt, alt efter hvor nogen stopper, og de to forsinkede afdelinger mister midlerne til at levere til tiden igen.',
		'less-rework':
			'Det tager fat på et reelt tab og virker længere end til december. På et halvt år frigør det flere timer end penge, og i begyndelsen savnes det lille team andre steder.',
		'equal-cut':
			'Det går hurtigt og virker retfærdigt. De forsinkede afdelinger kommer endnu mere bagud, de to svage ydelser beholder deres del, og forsinkelser kan koste mere, end nedskæringen sparer.'
	},
	'finance-recovery': {
		'ask-for-more':
			'Det viser risikoen og lægger valget dér, hvor store beløb bliver afgjort. Det tager uger, kan ende med et nej og lader dit eget, mindre presserende budget stå urørt.',
		'shift-own-budget':
			'Standarden bliver opfyldt i tide inden for dit samlede budget ved at udskyde noget, der rummer mindre risiko. Filialerne må arbejde længere med gammelt udstyr, og det vil de gøre opmærksom på.',
		'move-to-next-year':
			'Årets budget bliver ikke rørt. Banken går til næste test vel vidende, at den ikke består, og et nedbrud inden da kan koste langt mere end det manglende beløb.',
		'monthly-rehearsals':
			'Billigt, hurtigt at komme i gang med og godt for ro og tempo. Øvelse alene halverer sjældent en tid, der afhænger af teknisk arbejde, som endnu ikke er gjort.'
	},
	'finance-scrap': {
		'second-inspection':
			'Fejl viser sig efter ét skift i stedet for tre dage. Da er op til et helt skifts emner tabt, der skal bruges kontrollører hver dag, og støbningen lærer selv kun lidt af det.',
		'cheaper-material':
			'Det kan ses i regnskabet og forstyrrer ingen i produktionen. Antallet af fejlbehæftede emner er det samme, og et billigere materiale kan endda øge det.',
		'stop-faulty-batches':
			'Så koster en fejl nogle få emner i stedet for tre dages produktion, og årsagen er stadig til at få øje på. Prisen er maskintid og et lavere antal i støbningen.',
		'count-faultless':
			'Så peger mål og penge i samme retning, og holdene ser, hvad fejl koster. Resultatet kommer tre dage senere, så det virker langsommere, og der bliver strid om, hvem der er skyld i en fejl.'
	}
} satisfies ReasonsWords;
