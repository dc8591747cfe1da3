import type { ItemsWords, SolutionsWords } from '../../words.ts';

export const items = {
	'analysis-losses': {
		ask: 'Na którym stanowisku stracono w zeszłym tygodniu najwięcej czasu pracy?',
		note: 'Czas traci się na poprawianie błędów i wtedy, gdy stanowisko stoi. Minuty dotyczą jednego błędu i jednego przestoju. Możesz użyć kalkulatora.',
		table: [
			['Stanowisko', 'Zlecenia', 'Błędy', 'Min na błąd', 'Przestoje', 'Min na przestój'],
			[
				'Przyjęcie',
				'{orders.receiving}',
				'{errors.receiving}',
				'{fix.receiving}',
				'{stops.receiving}',
				'{halt.receiving}'
			],
			['Kompletacja', '{orders.picking}', '{errors.picking}', '{fix.picking}', '{stops.picking}', '{halt.picking}'],
			['Pakowanie', '{orders.packing}', '{errors.packing}', '{fix.packing}', '{stops.packing}', '{halt.packing}'],
			[
				'Znakowanie',
				'{orders.labelling}',
				'{errors.labelling}',
				'{fix.labelling}',
				'{stops.labelling}',
				'{halt.labelling}'
			],
			['Wysyłka', '{orders.dispatch}', '{errors.dispatch}', '{fix.dispatch}', '{stops.dispatch}', '{halt.dispatch}']
		],
		options: {
			receiving: 'Przyjęcie',
			picking: 'Kompletacja',
			packing: 'Pakowanie',
			labelling: 'Znakowanie',
			dispatch: 'Wysyłka'
		}
	},
	'analysis-yield': {
		ask: 'Jaki odsetek zgłoszeń szkód przechodzi przez wszystkie cztery etapy bez ani jednego błędu?',
		note: 'Podaj wynik w procentach, zaokrąglony do jednego miejsca po przecinku. Błąd na jednym etapie nie zmienia ryzyka błędu na innym. Możesz użyć kalkulatora.',
		table: [
			['Etap', 'Bez błędu za pierwszym razem, %'],
			['Rejestracja', '{yield.registration}'],
			['Weryfikacja', '{yield.check}'],
			['Akceptacja', '{yield.approval}'],
			['Wypłata', '{yield.payout}']
		]
	},
	'finance-variance': {
		ask: 'O ile więcej wydano, niż przewidywałby budżet dla faktycznej liczby wizyt?',
		note: 'Kwoty są w euro. Pomiń to, co wynika z dodatkowych wizyt. Przekroczenie podaj jako liczbę dodatnią, w pełnych euro. Możesz użyć kalkulatora.',
		table: [
			['Jeden kwartał', 'Budżet', 'Wykonanie'],
			['Wizyty serwisowe', '{plannedVisits}', '{actualVisits}'],
			['Koszt zmienny wizyty', '{plannedUnit}', '{actualUnit}'],
			['Koszty stałe', '{plannedFixed}', '{actualFixed}'],
			['Koszty razem', '{plannedTotal}', '{actualTotal}']
		]
	},
	'finance-break-even': {
		ask: 'Od ilu napraw miesięcznie nowa usługa pokrywa swoje koszty?',
		note: 'Podaj liczbę całkowitą. Możesz użyć kalkulatora.',
		table: [
			['Nowa usługa napraw', 'Euro'],
			['Koszty stałe w miesiącu', '{fixed}'],
			['Cena naprawy', '{price}'],
			['Koszt zmienny naprawy', '{variable}']
		]
	},
	'process-lead-time': {
		ask: 'Ile dni roboczych trwa sprawa od wpływu do decyzji?',
		note: 'Sprawy rozstrzygane w ciągu dnia roboczego: {throughput}. Tyle samo spraw wpływa. Podaj dni robocze, najwyżej z jednym miejscem po przecinku. Możesz użyć kalkulatora.',
		table: [
			['Etap', 'Czekające', 'Opracowywane'],
			['Przyjęcie', '{waiting.intake}', '{inHand.intake}'],
			['Analiza', '{waiting.review}', '{inHand.review}'],
			['Decyzja', '{waiting.decision}', '{inHand.decision}']
		]
	},
	'process-line': {
		ask: 'Ile sztuk może najwyżej wykonać linia w ciągu jednej zmiany?',
		note: 'Minuty w zmianie: {shift}. Każda sztuka przechodzi kolejno przez cztery operacje. Stanowiska jednej operacji pracują równolegle, a każde z nich stoi przez podaną liczbę minut. Podaj pełne sztuki. Możesz użyć kalkulatora.',
		table: [
			['Operacja', 'Minuty na sztukę', 'Stanowiska', 'Minuty przestoju'],
			['Cięcie', '{minutes.cutting}', '{stations.cutting}', '{stopped.cutting}'],
			['Spawanie', '{minutes.welding}', '{stations.welding}', '{stopped.welding}'],
			['Lakierowanie', '{minutes.painting}', '{stations.painting}', '{stopped.painting}'],
			['Montaż', '{minutes.assembly}', '{stations.assembly}', '{stopped.assembly}']
		]
	}
} satisfies ItemsWords;

export const solutions = {
	'analysis-losses': {
		formula: 'Stracony czas = błędy × minuty na błąd + przestoje × minuty na przestój',
		steps: [
			'Przyjęcie: {errors.receiving} × {fix.receiving} + {stops.receiving} × {halt.receiving} = {lost.receiving}\u00a0min',
			'Kompletacja: {errors.picking} × {fix.picking} + {stops.picking} × {halt.picking} = {lost.picking}\u00a0min',
			'Pakowanie: {errors.packing} × {fix.packing} + {stops.packing} × {halt.packing} = {lost.packing}\u00a0min',
			'Znakowanie: {errors.labelling} × {fix.labelling} + {stops.labelling} × {halt.labelling} = {lost.labelling}\u00a0min',
			'Wysyłka: {errors.dispatch} × {fix.dispatch} + {stops.dispatch} × {halt.dispatch} = {lost.dispatch}\u00a0min',
			'Tu traci się najwięcej czasu: {right}, {lostMost}\u00a0min'
		],
		slip: 'Błędów i przestojów jest najwięcej tutaj: {nearMiss}, łącznie {countMost}. Trwają jednak średnio krócej: łącznie {lostThere}\u00a0min.'
	},
	'analysis-yield': {
		formula: 'Odsetek bez błędu = iloczyn odsetków wszystkich etapów',
		steps: [
			'Po dwóch etapach: {yield.registration}% × {yield.check}% = {afterTwo}%',
			'Po trzech etapach: {afterTwo}% × {yield.approval}% = {afterThree}%',
			'Po czterech etapach: {afterThree}% × {yield.payout}% = {right}%'
		],
		slip: 'Średnia z czterech etapów to {nearMiss}%. Mówi, jak wypada przeciętny etap, ale zgłoszenie musi przejść przez wszystkie.'
	},
	'finance-variance': {
		formula:
			'Przekroczenie = koszty faktyczne − (faktyczna liczba wizyt × budżetowy koszt zmienny + budżetowe koszty stałe)',
		steps: [
			'Budżet dla faktycznej liczby wizyt: {actualVisits} × {plannedUnit} + {plannedFixed} = {flexible}',
			'Wydano ponad ten budżet: {actualTotal} − {flexible} = {right}'
		],
		slip: 'W porównaniu z pierwotnym budżetem różnica wynosi {actualTotal} − {plannedTotal} = {nearMiss}. Z tego {byVolume} wynika z dodatkowych wizyt, a nie z wyższych kosztów.'
	},
	'finance-break-even': {
		formula: 'Liczba napraw = koszty stałe / (cena − koszt zmienny)',
		steps: [
			'Zostaje z każdej naprawy: {price} − {variable} = {margin}',
			'Naprawy w miesiącu: {fixed} / {margin} = {right}'
		],
		slip: 'Po podzieleniu przez cenę wychodzi {fixed} / {price} = {nearMiss}. To wystarczyłoby tylko wtedy, gdyby sama naprawa nic nie kosztowała.'
	},
	'process-lead-time': {
		formula: 'Prawo Little’a: czas realizacji = praca w toku / przepustowość',
		steps: [
			'W toku, czekające i opracowywane: {waiting} + {inHand} = {all}',
			'Czas realizacji w dniach roboczych: {all} / {throughput} = {right}'
		],
		slip: 'Same czekające sprawy dają {waiting} / {throughput} = {nearMiss}. Tyle sprawa czeka, a do tego dochodzi czas pracy nad nią.'
	},
	'process-line': {
		formula:
			'Liczba sztuk = stanowiska × (minuty w zmianie − minuty przestoju) / minuty na sztukę; decyduje najwolniejsza operacja',
		steps: [
			'Cięcie: {stations.cutting} × ({shift} − {stopped.cutting}) / {minutes.cutting} = {pieces.cutting}',
			'Spawanie: {stations.welding} × ({shift} − {stopped.welding}) / {minutes.welding} = {pieces.welding}',
			'Lakierowanie: {stations.painting} × ({shift} − {stopped.painting}) / {minutes.painting} = {pieces.painting}',
			'Montaż: {stations.assembly} × ({shift} − {stopped.assembly}) / {minutes.assembly} = {pieces.assembly}',
			'Tyle wykonuje najwolniejsza operacja, a więc i linia: {right}'
		],
		slip: 'Gdyby każda operacja miała jedno stanowisko, wyszłoby {nearMiss}. Stanowiska pracujące równolegle zwielokrotniają wynik swojej operacji.'
	}
} satisfies SolutionsWords;
