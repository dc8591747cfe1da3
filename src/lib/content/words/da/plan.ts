import type { PlansWords } from '../words.ts';

export const plan = {
	leadership: {
		far: {
			today:
				'Dine planer gælder mest dit eget arbejde eller team, og mange daglige spørgsmål må vente på én bestemt person.',
			afterwards: 'Hver hovedopgave har én navngiven ansvarlig, og ugen styres af få mål, som alle kender.',
			disappears:
				'Det sker ikke længere, at to løser samme opgave, eller at noget bliver liggende, fordi det ikke er nogens.',
			faster: 'Hverdagens beslutninger bliver taget samme dag af den, der udfører arbejdet.',
			actions: [
				'Skriv de ti opgaver op, der oftest går igen i dit team. Aftal inden for to uger én ansvarlig og én afløser for hver.',
				'Spørg din leder i denne uge, hvilke tre mål der betyder mest. Gennemgå hver mandag med teamet, hvad der er gjort for hvert af dem.',
				'Overdrag en tilbagevendende beslutning til en kollega inden for to uger. Skriv rammerne ned, og se tilbage på det sammen efter en måned.'
			]
		},
		near: {
			today:
				'Du sætter sandsynligvis retningen på dit eget område, mens planer, der kræver flere afdelinger, aftales fra sag til sag.',
			afterwards:
				'Du styrer én plan på tværs af afdelinger med navngivne ansvarlige, datoer og en fast time til opfølgning.',
			disappears: 'Afdelinger med hver sin liste trækker ikke længere de samme mennesker i hver sin retning.',
			faster: 'Et nyt mål fra topledelsen bliver til opgaver og datoer på dage i stedet for måneder.',
			actions: [
				'Vælg ét af virksomhedens mål, der kræver tre afdelinger. Skriv en plan på én side med ansvarlige og datoer, og få de tre afdelingschefers accept inden for en måned.',
				'Hold et møde på en halv time hver anden uge med cheferne for de afdelinger, du er afhængig af: Hvad blev lovet, hvad er gjort, og hvad er gået i stå?',
				'Skriv ned, hvilke beslutninger der er dine, dine teamlederes og din leders. Bliv enig med dem om listen inden for fire uger.'
			]
		},
		there: {
			today:
				'Du omsætter formentlig allerede mål til planer, som flere afdelinger følger, også de dage, hvor du er væk.',
			afterwards:
				'Lederne omkring dig planlægger på samme måde, og du påtager dig et mål, der rækker ud over dit område.',
			disappears: 'Planerne skrider ikke længere, når du har opmærksomheden et andet sted.',
			faster: 'Nye ledere finder hurtigere fodfæste, fordi din måde at planlægge på er skrevet ned og vist til dem.',
			actions: [
				'Bed inden for to uger din leder eller CEO’en om ansvaret for ét mål for hele virksomheden det næste år med tilhørende nøgletal.',
				'Vælg én leder som din stedfortræder. Giv et af dine faste møder videre i denne måned, og tal hvert møde igennem bagefter.',
				'Spørg tre kolleger fra andre afdelinger inden for to uger og derefter hvert kvartal, om mål, ansvarlige og datoer er klare. Ret det, der ikke er.'
			]
		}
	},
	analysis: {
		far: {
			today: 'Dine beslutninger handler mest om dit eget arbejde, og erfaring vejer ofte tungere end tal.',
			afterwards: 'Før en større beslutning har du to muligheder, nogle få tal og de vigtigste risici på én side.',
			disappears: 'Møderne kører ikke længere i ring om, hvis fornemmelse der er den rigtige.',
			faster: 'Du når til en beslutning på ét møde, fordi fakta lå klar, før det begyndte.',
			actions: [
				'Vælg ét tal, der viser, hvordan dit arbejde går. Notér det hver fredag i seks uger, og skriv ved siden af, hvad der flyttede det.',
				'Beskriv din næste større beslutning på én side inden for to uger: to muligheder, pris, risici. Bed din leder se efter, hvad der mangler.',
				'Før fra denne uge en liste over dine beslutninger, og hvad du venter dig af hver enkelt. Sammenlign hver sidste fredag i måneden listen med det, der skete.'
			]
		},
		near: {
			today:
				'Du bruger sandsynligvis data på dit eget område, men valg mellem afdelinger bliver ofte truffet uden fælles grundlag.',
			afterwards:
				'Du sammenligner projekter på tværs af afdelinger efter de samme få kriterier og sætter ord på risiciene.',
			disappears: 'Mennesker og penge går ikke længere til den, der råber højest.',
			faster: 'Ønsker om ressourcer får hurtigere et ja eller nej, fordi alle ved, hvad valget afhænger af.',
			actions: [
				'Skriv to afdelingers igangværende projekter op med bemanding, pris og gevinst. Foreslå begge chefer inden for en måned, hvad der bør stoppes eller flyttes.',
				'Skriv de tre største risici for årets plan ned inden for to uger, med tidlige tegn og ansvarlige. Gennemgå dem med din leder hver måned.',
				'Bliv inden for to uger enig med økonomiafdelingen om ét sæt tal at prioritere efter. Indled hvert månedsmøde med dem de næste tre måneder.'
			]
		},
		there: {
			today:
				'Du afvejer formentlig allerede tal og risici på tværs af afdelinger, før mennesker og penge bliver bundet.',
			afterwards:
				'Du er med til at afgøre, hvor hele virksomheden lægger kræfterne, og andre lærer at tænke på samme måde.',
			disappears: 'Store beslutninger hviler ikke længere på én persons udlægning af tallene.',
			faster:
				'Et fejltrin bliver opdaget tidligere, fordi det for hver beslutning er aftalt på forhånd, hvad der vil afsløre det.',
			actions: [
				'Tilbyd inden for to uger at forberede en beslutning for topledelsen: muligheder, tal, risici, og hvad der kunne få dig til at skifte mening.',
				'Se tilbage på en beslutning med to andre ledere i denne måned og derefter hvert kvartal: Hvad vidste I, hvad antog I, og hvad vil I gøre anderledes?',
				'Begynd i denne måned at vejlede en kollega gennem en rigtig analyse. Tal sammen en halv time om ugen, indtil kollegaen selv lægger den frem.'
			]
		}
	},
	communication: {
		far: {
			today: 'Det meste nyt deler du i dit eget team, og andre afdelinger hører tit sent om ændringer.',
			afterwards: 'Teamene før og efter jer ved, hvad der er på vej, og hvem de kan ringe til.',
			disappears: 'Der skal ikke længere en klage til, før du opdager, at et andet team har ændret planer.',
			faster: 'Et spørgsmål til en anden afdeling får svar samme dag fra en, du kender ved navn.',
			actions: [
				'Tag inden for to uger 20 minutter med en, der modtager dit teams arbejde. Spørg, hvad der kommer for sent eller er uklart, og ret én ting.',
				'Send hver fredag tre linjer til de to afdelinger, du er mest afhængig af: hvad der er færdigt, hvad der er forsinket, og hvad du har brug for.',
				'Aftal med et naboteam inden for en måned, hvem der svarer på hvilke spørgsmål, og hvor hurtigt. Se sammen efter fire uger, om det holder.'
			]
		},
		near: {
			today:
				'Du arbejder sandsynligvis tæt sammen med nogle få afdelinger, men fælles problemer med andre kommer ofte sent frem.',
			afterwards: 'Afdelingerne løser fælles problemer på et kort, fast møde, og kun reelle konflikter går opad.',
			disappears: 'Lange mailtråde med alles chefer på kopi er ikke længere nødvendige.',
			faster: 'Uenighed mellem afdelinger bliver løst på få dage af dem, der udfører arbejdet.',
			actions: [
				'Indfør et ugentligt møde på et kvarter for de afdelinger, der deler én opgave. Før én liste over åbne punkter med ansvarlig og dato.',
				'Tag inden for to uger en gammel uenighed mellem to afdelinger op med cheferne. Skriv det, de aftaler, på fem linjer, og følg op efter en måned.',
				'Spørg inden for to uger fem personer i andre afdelinger, hvad de har hørt for sent fra dig. Lav én ting om, og spørg igen hvert kvartal.'
			]
		},
		there: {
			today:
				'Du bringer formentlig allerede afdelinger sammen, og problemer mellem dem bliver som regel løst, før de vokser.',
			afterwards:
				'Afdelingerne arbejder sammen, uden at du er i lokalet, og du taler driftens sag over for topledelsen og partnere.',
			disappears: 'Afdelingerne behøver ikke længere dig som mellemled for at tale sammen.',
			faster: 'Nye kolleger og partnere ved inden for få dage, hvem de skal spørge, og hvordan ting bliver aftalt.',
			actions: [
				'Lad inden for to uger en kollega lede et af dine møder på tværs af afdelinger. Vær med to gange, fortæl, hvad du så, og bliv så væk.',
				'Få et punkt på topledelsens dagsorden inden for to uger. Vis ét problem i driften: hvordan det er i dag, hvordan det bliver, og hvad de bør beslutte.',
				'Stil tre afdelingschefer fire spørgsmål om samarbejdet inden for to uger og derefter hvert halve år. Aftal én ændring hver gang.'
			]
		}
	},
	teams: {
		far: {
			today:
				'Du leder formentlig nogle få eller vejleder kolleger, og I taler mest om, hvordan det går, når der opstår noget.',
			afterwards: 'Alle, du leder, kender forventningerne, får at vide, hvordan det går, og har én ting at lære.',
			disappears: 'Ingen skal vente til den årlige samtale for at få at vide, hvad du synes om arbejdet.',
			faster: 'Problemer når dig, mens de er små, fordi der er et fast tidspunkt at tage dem op på.',
			actions: [
				'Tal 20 minutter hver anden uge med hver af dem, du leder, eller med to kolleger, du vejleder: fremskridt, forhindringer, én ting at lære.',
				'Tilbyd din leder inden for to uger at lede en lille gruppe om én opgave. Aftal mål, slutdato, og hvordan I bedømmer resultatet.',
				'Ros hver uge én person for noget helt bestemt, og sig, hvilken forskel det gjorde. Før en liste, så ingen bliver glemt.'
			]
		},
		near: {
			today:
				'Du leder sandsynligvis dine egne folk tæt, mens ledelse gennem andre ledere stadig fylder lidt i din uge.',
			afterwards: 'Du leder gennem andre, der sætter mål, giver feedback og hjælper deres egne folk videre.',
			disappears: 'Du bruger ikke længere dagen på problemer, som en teamleder kunne løse.',
			faster: 'Fravær eller en ny opgave bliver dækket samme dag, fordi flere kan træde til.',
			actions: [
				'Tal en halv time hver anden uge med hver leder under dig: Hvem er i udvikling, hvem har det svært, og hvem kunne mere?',
				'Lav inden for to uger en oversigt over, hvem der kan hvilke opgaver. Vælg tre huller, og aftal, hvem der oplærer hvem inden hvilken dato.',
				'Spørg alle dine medarbejdere inden for to uger, hvad der hjælper og hæmmer dem mest. Vis dem svarene, og lav én ting om inden for en måned.'
			]
		},
		there: {
			today: 'Du leder formentlig allerede gennem andre ledere, og deres teams kører videre, når du er et andet sted.',
			afterwards: 'Du udvikler også ledere uden for dit eget område, og mere end én person kunne tage over efter dig.',
			disappears: 'Et team mister ikke længere retningen i månedsvis, når lederen stopper.',
			faster: 'Ledige lederstillinger bliver besat hurtigere, ofte af folk, virksomheden allerede kender.',
			actions: [
				'Udpeg to mulige efterfølgere sammen med din leder i denne måned. Overlad hver af dem ét af dine ansvarsområder i tre måneder.',
				'Tilbyd fra denne måned en ny leder i en anden afdeling en time hver tredje uge i et halvt år. Arbejd med et mål, som lederen selv vælger.',
				'Gennemgå fravær, personaleomsætning og arbejdsmængde med lederne under dig i denne måned og derefter hvert kvartal. Aftal én ændring, en ansvarlig og en frist.'
			]
		}
	},
	finance: {
		far: {
			today: 'Du ser mest de omkostninger, der er tættest på dig, og budgettet bliver som regel lagt af andre.',
			afterwards:
				'Du kender dit områdes største omkostninger og kan hver måned forklare, hvorfor de afviger fra budgettet.',
			disappears: 'Ved årets slutning kommer forbruget på dit område ikke længere bag på nogen.',
			faster: 'Når nogen spørger til omkostninger, svarer du på få minutter, med et tal i stedet for et gæt.',
			actions: [
				'Bed inden for to uger en i økonomiafdelingen om en halv time. Gennemgå dit teams omkostninger sammen, og skriv de fem største ned.',
				'Sammenlign forbruget med budgettet på samme dato hver måned. Send din leder tre linjer om, hvad der afviger, og hvorfor.',
				'Regn inden for to uger ud, hvad et tilbagevendende spild koster i timer og penge om året. Foreslå din leder en løsning.'
			]
		},
		near: {
			today:
				'Du følger sandsynligvis din egen afdelings budget, men omkostninger, der opstår mellem afdelinger, har ofte ingen klar ejer.',
			afterwards:
				'Du følger omkostninger på tværs af flere afdelinger og kan vise, hvornår en investering har tjent sig ind.',
			disappears: 'En besparelse i én afdeling dukker ikke længere op som en omkostning i en anden.',
			faster: 'Ønsker om penge bliver afgjort hurtigere, fordi gevinst, pris og risiko står på én side.',
			actions: [
				'Find sammen med økonomiafdelingen en omkostning, som flere afdelinger skaber. Aftal inden for to uger en ansvarlig, et mål og en månedlig opfølgning.',
				'Skriv én side om en investering i denne måned: pris, besparelse, tilbagebetalingstid, største risiko. Lad økonomiafdelingen efterprøve tallene, før du viser den.',
				'Lav hver måned et nyt skøn over resten af året. Notér, hvor langt sidste måneds skøn ramte ved siden af, og hvorfor.'
			]
		},
		there: {
			today:
				'Du har formentlig allerede ansvar for et større budget og ved, hvilke omkostninger der stiger med arbejdsmængden.',
			afterwards:
				'Du er med til at beslutte virksomhedens store investeringer, og lederne omkring dig styrer efter deres egne tal.',
			disappears: 'Lederne venter ikke længere på, at økonomiafdelingen forklarer dem deres egne resultater.',
			faster:
				'Penge bliver i løbet af året flyttet derhen, hvor de gør mest gavn, uden at nogen venter på næste budget.',
			actions: [
				'Bed inden for to uger om at være med i den næste store investeringsbeslutning. Skriv din egen vurdering på én side før mødet.',
				'Hold én afsluttet investering op mod det lovede sammen med økonomiafdelingen i denne måned, derefter én i kvartalet. Fortæl de involverede ledere, hvad du lærte.',
				'Gennemgå de næste tre månedsrapporter med to ledere. Lad dem derefter forklare tallene for dig.'
			]
		}
	},
	process: {
		far: {
			today: 'Forbedringer stopper som regel dér, hvor dit eget team slutter.',
			afterwards: 'Du ved, hvor arbejdet kommer fra, og hvor det skal hen, og du følger tid og fejl hver uge.',
			disappears: 'Den samme fejl skal ikke længere rettes uge efter uge.',
			faster: 'Arbejdet ligger kortere tid og venter på den næste, der skal tage fat.',
			actions: [
				'Følg én opgave fra start til slut inden for to uger. Skriv hvert trin og hver ventetid ned, og vis det til dit team.',
				'Tæl tre ting hver dag i en måned: hvad der kom ind, hvad der blev færdigt, og hvad der måtte laves om. Vis det dér, hvor alle kigger.',
				'Vælg en tilbagevendende fejl i denne uge sammen med den, der oftest støder på den. Fjern årsagen, og sammenlign fire uger før og efter.'
			]
		},
		near: {
			today:
				'Dit eget område har sandsynligvis faste rutiner, men arbejdet går stadig tit i stå eller går galt mellem afdelingerne.',
			afterwards:
				'Du har ansvar for én proces fra første henvendelse til levering, med tal for tid, fejl og driftsstop.',
			disappears: 'Ingen behøver ringe rundt for at finde ud af, hvor noget sidder fast.',
			faster: 'Folk får hurtigere det, de har bedt om, og lovede datoer bliver oftere holdt.',
			actions: [
				'Gå inden for to uger én proces igennem med alle afdelinger i den. Markér hver ventetid og hver gentagelse, og vælg sammen den største.',
				'Aftal med to afdelinger, hvad de afleverer, i hvilken stand og hvornår. Tæl hver uge i to måneder, hvor ofte det holdt.',
				'Send hver uge afdelingscheferne én side om en proces: tid fra start til slut, fejl, driftsstop og den forhindring, du er ved at fjerne.'
			]
		},
		there: {
			today:
				'Du følger formentlig allerede arbejdet på tværs af afdelinger, og forsinkelser bliver som regel set, før kunderne mærker dem.',
			afterwards:
				'Du har ansvar for flowet i hele virksomheden, leverandører medregnet, og andre forbedrer det uden at blive bedt om det.',
			disappears: 'Forbedringer ebber ikke længere ud, når du tager fat på noget andet.',
			faster: 'Driftsstop bliver opdaget og afhjulpet hurtigere, og årsagerne vender ikke tilbage.',
			actions: [
				'Tag ansvar for en proces uden for dit område, leverandører medregnet, hvis den har nogen. Aftal dens nøgletal og mål med din leder inden for en måned.',
				'Lær tre kolleger at følge en proces trin for trin: Tag én sammen i denne måned, og lad dem så lede hver sin, mens du ser på.',
				'Gennemgå dine fem vigtigste nøgletal hver måned. Bliver et af dem dårligere to gange i træk, så find årsagen inden for to uger.'
			]
		}
	},
	change: {
		far: {
			today: 'Nye værktøjer og arbejdsgange når dig som regel først, når andre har besluttet dem.',
			afterwards: 'Du prøver ændringer af i det små, ser, hvad de gør ved arbejdsdagen, og beslutter så.',
			disappears: 'Ingen fører længere private lister ved siden af et system, der ikke passer til arbejdet.',
			faster: 'En god idé bliver prøvet af inden for to uger i stedet for at vente på et stort projekt.',
			actions: [
				'Vælg et dagligt irritationsmoment sammen med dit team i denne uge. Prøv én løsning i to uger, og mål tid eller fejl før og efter.',
				'Beskriv en kommende ændring på en halv side inden for to uger: dagen nu og dagen bagefter. Tal den igennem med tre personer, den berører.',
				'Tilbyd i denne uge at være blandt de første brugere af det næste nye værktøj. Fortæl hver uge den ansvarlige, hvad der hjælper og hæmmer.'
			]
		},
		near: {
			today: 'Du leder sandsynligvis forandringer på dit eget område, mens de tværgående oftere ledes af andre.',
			afterwards:
				'Du leder en forandring på tværs af afdelinger fra første forsøg til daglig brug og måler, om den bliver brugt.',
			disappears: 'Gamle rutiner lever ikke længere i det stille ved siden af det nye system.',
			faster: 'Folk finder sig hurtigere til rette med en ny arbejdsgang, fordi den er prøvet af sammen med dem.',
			actions: [
				'Foreslå inden for to uger en forandring for mindst to afdelinger: formålet, et lille første forsøg og det tal, den skal flytte.',
				'Spørg ti brugere af det nyeste system inden for to uger, hvad de stadig gør uden om det. Fjern den hyppigste grund inden for to måneder.',
				'Skriv i denne uge op, hvilke grupper den næste forandring berører, og hvordan deres dag bliver anderledes. Hold møde med hver af dem før start og fire uger efter.'
			]
		},
		there: {
			today:
				'Du fører formentlig allerede forandringer helt ud i hverdagen, også uden for dit eget område, og tjekker, at de holder.',
			afterwards:
				'Du er med til at planlægge alle virksomhedens forandringer, fra digitale systemer til bæredygtighed, i et tempo, folk kan følge.',
			disappears: 'De samme mennesker bliver ikke længere ramt af flere forandringer i samme måned.',
			faster: 'Hver forandring slår hurtigere rod, fordi erfaringerne fra den forrige bliver brugt.',
			actions: [
				'Tegn inden for to uger én kalender over alle forandringer det næste halve år. Vis topledelsen, hvor de rammer de samme mennesker.',
				'Vælg inden for to uger ét tiltag, der sparer energi, materialer eller rejser. Sæt et måltal sammen med de berørte, og tjek det hver måned.',
				'Vejled en kollega, der leder en forandring: Tal sammen hver anden uge fra første forsøg til daglig brug, og lad kollegaen fremlægge resultatet.'
			]
		}
	},
	customer: {
		far: {
			today: 'Du hører mest om kunderne gennem andre, eller når noget er gået galt.',
			afterwards: 'Du ved, hvem der bruger resultatet af dit arbejde, hvad de venter på, og hvad de klager over.',
			disappears: 'Den samme reklamation kommer ikke længere igen, uden at nogen spørger hvorfor.',
			faster: 'Kunderne får hurtigere et første svar fra en, der kan hjælpe dem.',
			actions: [
				'Læs tyve reklamationer, eller lyt til ti kundesamtaler inden for to uger. Skriv de tre hovedårsager ned, og hvilke af dem dit team kan fjerne.',
				'Tal hver måned med en kunde eller en kollega, der bruger dit arbejde. Spørg, hvad der tager for lang tid, og fortæl dit team svaret.',
				'Aftal med dit team inden for to uger, hvad der skal være i orden, før arbejdet forlader jer. Tæl hver uge, hvad der kommer tilbage.'
			]
		},
		near: {
			today:
				'Du kender sandsynligvis kvaliteten på dit eget område, men det, kunderne møder på tværs af afdelinger, er sværere at se.',
			afterwards:
				'Du følger kundens vej gennem hele virksomheden og handler hver uge på ventetider, fejl og reklamationer.',
			disappears: 'Kunderne skal ikke længere forklare den samme sag for tre afdelinger.',
			faster: 'En reklamation når inden for en dag frem til den, der kan fjerne årsagen.',
			actions: [
				'Følg en kundes henvendelse gennem alle afdelinger inden for to uger. Notér hver ventetid og hver gentagelse, og aftal to forbedringer med cheferne.',
				'Gennemgå sidste måneds reklamationer med salg og kundeservice i en fast time hver måned. Fjern én årsag hver gang, med en navngiven ansvarlig.',
				'Skriv inden for to uger op, hvilke kunder der er gået eller har købt mindre i år. Ring til fem, og fortæl afdelingscheferne, hvad du hører.'
			]
		},
		there: {
			today:
				'Du kobler formentlig allerede det daglige arbejde til det, kunderne mærker: ventetid, kvalitet og reklamationer.',
			afterwards:
				'Du har ansvar for ét løfte til kunderne på tværs af virksomheden, og hver afdeling kender sin del af det.',
			disappears: 'Reklamationer er ikke længere det første tegn på, at kvaliteten er skredet.',
			faster: 'Tegn på, at en kunde er på vej væk, når i tide frem til en, der kan handle.',
			actions: [
				'Foreslå topledelsen ét løfte til kunderne inden for en måned, for eksempel en svartid. Beskriv hver afdelings del af det.',
				'Tag hver måned en kollega fra en afdeling uden kundekontakt med ud til en kunde. Spørg bagefter, hvad kollegaen nu ville ændre.',
				'Læg reklamationer, ventetider og mistede kunder side om side inden for to uger og derefter hvert kvartal. Vælg ét af tallene, og tag ansvar for dets mål.'
			]
		}
	}
} satisfies PlansWords;
