import type { ItemsWords, ReasonsWords } from '../../words.ts';

export const items = {
	'leadership-course': {
		ask: 'W jakim zakresie dbasz o to, żeby opóźniony plan wrócił na właściwe tory?',
		options: {
			'own-dates': 'Zmieniam kolejność swoich zadań, gdy zagrożony jest termin.',
			'team-work': 'Na nowo rozdzielam pracę w swoim zespole, gdy plan tygodnia się opóźnia.',
			'department-plan': 'Gdy plan mojego działu się opóźnia, decyduję, z czego rezygnujemy, a co przesuwamy.',
			'joint-plan': 'Koryguję wspólny plan razem z działami, które od niego zależą.',
			'company-plan': 'W ciągu roku koryguję plan operacyjny całej firmy i odpowiadam za jego wyniki.'
		}
	},
	'leadership-cover': {
		ask: 'W jakim zakresie dbasz o to, żeby praca szła dalej, gdy kogoś nie ma?',
		options: {
			'own-handover': 'Przed swoją nieobecnością przekazuję niedokończone zadania.',
			'team-absence': 'Planuję, kto przejmuje pracę, gdy nie ma kogoś z mojego zespołu.',
			'department-deputies': 'Wyznaczam zastępców na wszystkie kluczowe stanowiska w swoim dziale.',
			'shared-cover': 'Uzgadniam z innymi działami, czyi ludzie mogą przejąć czyją pracę.',
			'company-cover': 'Decyduję o zasadach zastępstw we wszystkich operacjach firmy i odpowiadam za luki w obsadzie.'
		}
	},
	'leadership-strategy': {
		ask: 'Jaka najszersza część strategii firmy, zrealizowana pod Twoim kierunkiem, ma udokumentowany wynik?',
		options: {
			none: 'W tym okresie żadna',
			team: 'Część przypadająca na jeden zespół',
			department: 'Część przypadająca na jeden dział',
			'several-departments': 'Wspólny cel kilku działów',
			company: 'Cała część dotycząca operacji'
		}
	},
	'leadership-quarter': {
		ask: 'Wczoraj cała załoga usłyszała od CEO, że za dwa lata klienci mają być obsługiwani dwa razy szybciej. Nowy kwartał zaczyna się za dziesięć dni. Kierownicy sześciu podległych Ci działów przysłali 34 projekty, które mają służyć tej wizji. Razem wymagają cztery razy więcej godzin, niż zostawia bieżąca praca. W piątek CEO chce zobaczyć, co przyniesie nowy kwartał.',
		actions: {
			'department-targets':
				'Wyznacz każdemu działowi własny docelowy czas oczekiwania, a wybór projektów zostaw kierownikowi.',
			'two-projects-each': 'Pozwól każdemu działowi zacząć dwa projekty, po których spodziewa się największego efektu.',
			'three-results': 'Ustal na nowy kwartał trzy rezultaty dla wszystkich działów i tylko im poświęć wolne godziny.',
			'measured-waiting': 'Przez kwartał mierz, gdzie klienci czekają, a projekty wybierz na podstawie tych danych.'
		}
	},
	'leadership-gaps': {
		ask: 'Pięć tygodni temu, zgodnie z Twoją decyzją, z trzech działów powstały dwa. Od tej pory nikt nie ruszył 46 zwróconych zamówień, bo żaden z działów nie zatwierdza zwrotu pieniędzy, a bywają dni, gdy dwa zespoły zamawiają ten sam transport. Dla kierowników obu działów nowy schemat organizacyjny jest jasny. Około 15 razy w tygodniu ktoś pyta Cię, kto o czym decyduje, a Ty rozstrzygasz każdą sprawę od ręki.',
		actions: {
			'kinds-of-question': 'Pogrupuj z kierownikami pytania z pięciu tygodni i każdej grupie wyznacz właściciela.',
			'job-descriptions': 'Zleć działowi HR nowe opisy stanowisk w obu działach, tak by objęły wszystkie zadania.',
			'two-owners': 'Jeszcze dziś rano ogłoś wszystkim, kto odpowiada za zwroty pieniędzy, a kto za transport.',
			'same-day-answers': 'Obiecaj obu działom swoją decyzję tego samego dnia, aż utrwalą się nowe nawyki.'
		}
	}
} satisfies ItemsWords;

export const reasons = {
	'leadership-quarter': {
		'department-targets':
			'Każdy kierownik odpowiada za konkretną liczbę. Klienci często czekają jednak między działami, czego żaden taki cel nie obejmuje, a kierownicy nadal zaczynają więcej, niż pozwalają godziny.',
		'two-projects-each':
			'To szybkie i angażuje każdy dział. Jednak 12 projektów wymaga więcej godzin, niż ich jest, więc większość się opóźni, a o wyborze przesądzają nadzieje zamiast wspólnego priorytetu.',
		'three-results':
			'Zamienia wizję w coś, co da się zrealizować, i kieruje nieliczne wolne godziny tam, gdzie dają najwięcej. Cena: projekty, w które wierzą kierownicy, czekają, a Ty musisz tego bronić.',
		'measured-waiting':
			'Późniejsze wybory opierają się na danych, a część chybionych projektów w ogóle nie rusza. Jednak przez trzy miesiące wizja nic klientom nie daje, a znane już opóźnienia trwają.'
	},
	'leadership-gaps': {
		'kinds-of-question':
			'Prawdziwe przypadki pokazują, gdzie odpowiedzialności brakuje, a gdzie się dubluje, a gdy każda grupa pytań ma właściciela, pytania przestają wracać. Kierownicy poświęcają na to pół dnia, a ktoś straci zadania, które lubi.',
		'job-descriptions':
			'Daje pisemną podstawę na później. Trwa to jednak tygodniami, opisuje pojedyncze stanowiska zamiast styku działów, a klienci tymczasem czekają na zwrot pieniędzy.',
		'two-owners':
			'W kilka godzin zamyka dwie najkosztowniejsze luki. Pozostałe pytania nadal trafiają do Ciebie, a właściciele wyznaczeni bez udziału kierowników mogą nie mieć środków, żeby działać.',
		'same-day-answers':
			'Bieżąca praca idzie dalej. Każda decyzja czeka jednak na jedną osobę, kierownicy uczą się, że nie muszą decydować, a luki zostają.'
	}
} satisfies ReasonsWords;
