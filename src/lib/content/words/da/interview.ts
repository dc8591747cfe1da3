import type { InterviewWords } from '../words.ts';

export const interview = {
	leadership: {
		questions: [
			'Fortæl om en gang, hvor du omsatte et mål fra topledelsen til daglig drift. Hvad gjorde du først, og hvem endte med at have ansvaret for hvad?',
			'Fortæl om en gang, hvor det var uklart, hvem der havde ansvaret for en opgave, som blev ved med at dukke op. Hvordan fik du det afklaret?'
		],
		probes: [
			'Hvilke personer og afdelinger var med, og hvilke af beslutningerne var dine?',
			'Hvordan fulgte du op, og hvad lavede du om undervejs?',
			'Hvad var målbart anderledes bagefter, og hvor kan man se det?'
		],
		anchors: [
			'Taler om, hvad man bør gøre; der kommer ikke noget konkret eget eksempel frem.',
			'Planlagde sit eget arbejde eller fordelte opgaverne i ét team; opfølgningen var tilfældig.',
			'Omsatte et mål til opgaver, ansvarlige og datoer i en afdeling og fulgte op på dem.',
			'Aftalte mål og ansvar på tværs af afdelinger og rettede kursen, når det gik skævt.',
			'Omsatte et mål for virksomheden til mål for hver afdeling, fik afklaret, hvem der beslutter hvad, og kan vise, hvad der kom ud af det.'
		]
	},
	analysis: {
		questions: [
			'Fortæl om en svær beslutning, som du forberedte eller traf ud fra tal. Hvilke muligheder havde du?',
			'Fortæl om en gang, hvor der ikke var folk eller penge nok til det hele. Hvad kom først, og hvordan nåede du frem til det?'
		],
		probes: [
			'Hvilke tal brugte du, hvor kom de fra, og hvad manglede der i dem?',
			'Hvilken risiko så du, og hvad kunne have fået dig til at ombestemme dig?',
			'Hvordan undersøgte du senere, om beslutningen var rigtig?'
		],
		anchors: [
			'Besluttede ud fra et indtryk eller på opfordring; nævner hverken tal eller andre muligheder.',
			'Slog nogle tal op til et enkelt valg; risici og andre muligheder blev ikke taget med.',
			'Sammenlignede muligheder for en afdeling ud fra tal og risici og begrundede valget.',
			'Afvejede muligheder for flere afdelinger efter klart angivne kriterier, fandt årsagen bag tallene og evaluerede beslutningen senere.',
			'Prioriterede for hele virksomheden, sagde, hvad man ikke vidste, nævnte de tegn, der ville have ændret beslutningen, og lærte af forløbet.'
		]
	},
	communication: {
		questions: [
			'Fortæl om en gang, hvor to afdelinger stod i vejen for hinanden. Hvad gjorde du?',
			'Fortæl om en dårlig nyhed, som du måtte bringe til topledelsen eller en anden afdeling. Hvordan greb du det an?'
		],
		probes: [
			'Hvad ville hver af parterne, og hvordan fandt du ud af det?',
			'Hvad blev der helt præcist aftalt, og står det nogen steder?',
			'Holdt aftalen? Hvad skete der, næste gang den blev sat på prøve?'
		],
		anchors: [
			'Overlod det til andre eller sendte det opad uden et forslag.',
			'Talte med den ene part eller sendte en besked; om den blev forstået, stod åbent.',
			'Samlede begge parter, lyttede til dem begge og nåede frem til en aftale i den sag.',
			'Fandt interesserne bag uenigheden og aftalte regler med flere afdelinger, og reglerne holdt.',
			'Fastlagde, hvordan afdelingerne deler viden og løser uenigheder, sagde tingene tidligt og lige ud til topledelsen og kan vise, at der er færre sager.'
		]
	},
	teams: {
		questions: [
			'Fortæl om et team, hvis resultater eller stemning du forbedrede. Hvor stod teamet, da du begyndte?',
			'Fortæl om en, du hjalp til at vokse med en større opgave, og om en, hvor det ikke lykkedes.'
		],
		probes: [
			'Hvad gjorde du selv fra uge til uge?',
			'Hvad sagde de berørte om det dengang?',
			'Hvilke tal ændrede sig: produktivitet, sygefravær, opsigelser?'
		],
		anchors: [
			'Taler om mennesker i almindelighed eller lægger hele resultatet over på dem.',
			'Opmuntrede enkelte medarbejdere; der var ingen plan og næsten ingen feedback.',
			'Aftalte mål med hver enkelt, gav jævnligt feedback og greb ind i tide, når en indsats var for svag.',
			'Ledede gennem andre ledere, uddelegerede beslutninger og udviklede medarbejdere målrettet.',
			'Udviklede ledere på tværs af afdelinger, har efterfølgere på plads og kan vise, at resultaterne holdt, også da andre havde taget over.'
		]
	},
	finance: {
		questions: [
			'Fortæl om et budget, der løb løbsk eller var tæt på det. Hvornår opdagede du det, og hvad gjorde du?',
			'Fortæl om en investering eller en besparelse, du foreslog. Hvordan regnede du ud, om den kunne betale sig?'
		],
		probes: [
			'Hvor stort var beløbet, og hvilken del af det var din at bestemme over?',
			'Hvilke omkostninger var faste, hvilke fulgte mængden, og hvordan skilte du dem ad?',
			'Hvad gav det i sidste ende i forhold til det, der var lovet?'
		],
		anchors: [
			'Nævner ingen beløb eller overlod økonomien til andre.',
			'Holdt øje med forbruget inden for en given ramme; grundene til afvigelser var uklare.',
			'Planlagde og fulgte en afdelings budget, forklarede afvigelser og greb ind i tide.',
			'Sænkede omkostninger på tværs af afdelinger eller forberedte en investering med beregning, risici og opfølgning.',
			'Havde ansvaret for en virksomheds budget eller en stor investering, vejede hurtige besparelser op mod senere omkostninger og kan vise resultatet i tal.'
		]
	},
	process: {
		questions: [
			'Fortæl om arbejde, der gik i stå igen og igen. Hvordan fandt du ud af hvor og hvorfor?',
			'Fortæl om en proces, som du byggede op eller lavede om fra grunden. Hvordan gik arbejdet før, og hvordan bagefter?'
		],
		probes: [
			'Hvilke tal så du på: cyklustid, fejl, driftsstop, køer?',
			'Hvem arbejdede anderledes fra da af, og hvordan lærte de det?',
			'Hvad skete der med forsinkelsen eller fejlene, og blev det ved med at være sådan?'
		],
		anchors: [
			'Tog sig af enkeltstående hændelser; den samme fejl kom igen.',
			'Forbedrede trin i sit eget eller ét teams arbejde; ingen tal før eller efter.',
			'Fandt med tal årsagen til forsinkelser eller fejl i en afdeling, ændrede trinnene og efterprøvede resultatet.',
			'Fandt flaskehalsen på tværs af afdelinger, ændrede overleveringerne og holdt øje med nogle få nøgletal.',
			'Holder virksomhedens vigtigste processer i gang, også hos leverandører, ser tidligt tab af tid, penge eller kvalitet og kan vise varige forbedringer.'
		]
	},
	change: {
		questions: [
			'Fortæl om et nyt system eller en ny måde at arbejde på, som du indførte. Hvordan ændrede en almindelig dag sig for de berørte?',
			'Fortæl om en forandring, der mødte modstand eller måtte stoppes. Hvad gjorde du?'
		],
		probes: [
			'Hvad prøvede du først af, og hvad lavede du om derefter?',
			'Hvem var imod, med hvilken begrundelse, og hvad gjorde du ved indvendingerne?',
			'Hvor mange brugte det et halvt år senere, og hvad havde det givet?'
		],
		anchors: [
			'Var med i det, andre indførte, eller meldte en forandring ud og lod det blive ved det.',
			'Indførte et værktøj i sit eget arbejde eller i ét team; brug og udbytte blev ikke fulgt.',
			'Indførte en forandring i en afdeling trin for trin, med oplæring, og undersøgte, om den blev brugt.',
			'Ledede en forandring på tværs af afdelinger, tilpassede tidspunktet til deres arbejde, tog hånd om indvendinger og målte udbyttet.',
			'Sætter rækkefølge og tempo for forandringer i hele virksomheden, stopper det, der ikke betaler sig, og kan vise et udbytte, der holdt.'
		]
	},
	customer: {
		questions: [
			'Fortæl om reklamationer, der havde samme årsag. Hvordan fandt du frem til den, og hvad ændrede du?',
			'Fortæl om en kunde, du var ved at miste. Hvad gjorde du?'
		],
		probes: [
			'Hvordan fik du kendskab til det: fra tal, fra kunden, fra kolleger?',
			'Hvilke afdelinger måtte gøre noget anderledes?',
			'Hvor mange reklamationer, returneringer eller mistede kunder var der før og efter?'
		],
		anchors: [
			'Undskyldte eller sendte sagen videre; årsagen bestod.',
			'Løste enkelte sager hurtigt; ledte ikke efter et mønster.',
			'Fandt en fælles årsag til reklamationer i en afdeling, fjernede den og fulgte antallet bagefter.',
			'Forkortede ventetid eller fjernede fejl sammen med flere afdelinger og holdt, hvad kunderne var lovet.',
			'Bestemmer, hvad virksomheden lover kunderne, knytter det til daglige nøgletal og kan vise færre reklamationer og færre mistede kunder.'
		]
	}
} satisfies InterviewWords;
