import type { ItemsWords, SolutionsWords } from '../../words.ts';

export const items = {
	'analysis-losses': {
		ask: 'På hvilken arbejdsstation gik der mest arbejdstid tabt i sidste uge?',
		note: 'Der går tid tabt, mens fejl bliver rettet, og mens en station står stille. Minutterne gælder én fejl og ét stop. Du må bruge lommeregner.',
		table: [
			['Station', 'Ordrer', 'Fejl', 'Min. pr. fejl', 'Stop', 'Min. pr. stop'],
			[
				'Modtagelse',
				'{orders.receiving}',
				'{errors.receiving}',
				'{fix.receiving}',
				'{stops.receiving}',
				'{halt.receiving}'
			],
			['Plukning', '{orders.picking}', '{errors.picking}', '{fix.picking}', '{stops.picking}', '{halt.picking}'],
			['Pakning', '{orders.packing}', '{errors.packing}', '{fix.packing}', '{stops.packing}', '{halt.packing}'],
			[
				'Mærkning',
				'{orders.labelling}',
				'{errors.labelling}',
				'{fix.labelling}',
				'{stops.labelling}',
				'{halt.labelling}'
			],
			['Forsendelse', '{orders.dispatch}', '{errors.dispatch}', '{fix.dispatch}', '{stops.dispatch}', '{halt.dispatch}']
		],
		options: {
			receiving: 'Modtagelse',
			picking: 'Plukning',
			packing: 'Pakning',
			labelling: 'Mærkning',
			dispatch: 'Forsendelse'
		}
	},
	'analysis-yield': {
		ask: 'Hvor stor en andel af skadesagerne kommer igennem alle fire trin uden en eneste fejl?',
		note: 'Svar i procent, afrundet til én decimal. En fejl på ét trin ændrer ikke sandsynligheden for en fejl på et andet. Du må bruge lommeregner.',
		table: [
			['Trin', 'Rigtigt første gang, %'],
			['Registrering', '{yield.registration}'],
			['Kontrol', '{yield.check}'],
			['Godkendelse', '{yield.approval}'],
			['Udbetaling', '{yield.payout}']
		]
	},
	'finance-variance': {
		ask: 'Hvor meget mere er der brugt, end budgettet giver plads til ved det faktiske antal besøg?',
		note: 'Beløbene er i euro. Se bort fra det, som de ekstra besøg forklarer. Skriv et merforbrug som et positivt tal i hele euro. Du må bruge lommeregner.',
		table: [
			['Ét kvartal', 'Budget', 'Faktisk'],
			['Servicebesøg', '{plannedVisits}', '{actualVisits}'],
			['Variabel omkostning pr. besøg', '{plannedUnit}', '{actualUnit}'],
			['Faste omkostninger', '{plannedFixed}', '{actualFixed}'],
			['Omkostninger i alt', '{plannedTotal}', '{actualTotal}']
		]
	},
	'finance-break-even': {
		ask: 'Hvor mange reparationer om måneden skal der til, for at den nye ydelse dækker sine omkostninger?',
		note: 'Svar med et helt tal. Du må bruge lommeregner.',
		table: [
			['Ny reparationsydelse', 'Euro'],
			['Faste omkostninger pr. måned', '{fixed}'],
			['Pris pr. reparation', '{price}'],
			['Variabel omkostning pr. reparation', '{variable}']
		]
	},
	'process-lead-time': {
		ask: 'Hvor mange arbejdsdage er en sag undervejs, fra den kommer ind, til den er afgjort?',
		note: 'Afgjorte sager pr. arbejdsdag: {throughput}. Der kommer lige så mange ind. Svar i arbejdsdage, højst med én decimal. Du må bruge lommeregner.',
		table: [
			['Trin', 'Venter', 'I arbejde'],
			['Modtagelse', '{waiting.intake}', '{inHand.intake}'],
			['Behandling', '{waiting.review}', '{inHand.review}'],
			['Afgørelse', '{waiting.decision}', '{inHand.decision}']
		]
	},
	'process-line': {
		ask: 'Hvor mange emner kan linjen højst færdiggøre på ét skift?',
		note: 'Minutter pr. skift: {shift}. Hvert emne går gennem de fire trin efter tur. Stationerne på ét trin arbejder side om side, og hver af dem står stille i det angivne antal minutter. Svar i hele emner. Du må bruge lommeregner.',
		table: [
			['Trin', 'Minutter pr. emne', 'Stationer', 'Minutter med stop'],
			['Skæring', '{minutes.cutting}', '{stations.cutting}', '{stopped.cutting}'],
			['Svejsning', '{minutes.welding}', '{stations.welding}', '{stopped.welding}'],
			['Lakering', '{minutes.painting}', '{stations.painting}', '{stopped.painting}'],
			['Montage', '{minutes.assembly}', '{stations.assembly}', '{stopped.assembly}']
		]
	}
} satisfies ItemsWords;

export const solutions = {
	'analysis-losses': {
		formula: 'Tabt tid = fejl × minutter pr. fejl + stop × minutter pr. stop',
		steps: [
			'Modtagelse: {errors.receiving} × {fix.receiving} + {stops.receiving} × {halt.receiving} = {lost.receiving}\u00a0min.',
			'Plukning: {errors.picking} × {fix.picking} + {stops.picking} × {halt.picking} = {lost.picking}\u00a0min.',
			'Pakning: {errors.packing} × {fix.packing} + {stops.packing} × {halt.packing} = {lost.packing}\u00a0min.',
			'Mærkning: {errors.labelling} × {fix.labelling} + {stops.labelling} × {halt.labelling} = {lost.labelling}\u00a0min.',
			'Forsendelse: {errors.dispatch} × {fix.dispatch} + {stops.dispatch} × {halt.dispatch} = {lost.dispatch}\u00a0min.',
			'Her går der mest tid tabt: {right}, {lostMost}\u00a0min.'
		],
		slip: 'Tæller man kun fejl og stop, er der flest her: {nearMiss}, {countMost} i alt. Men de er kortere i snit: {lostThere}\u00a0min. i alt.'
	},
	'analysis-yield': {
		formula: 'Andel uden fejl = produktet af andelene på alle trin',
		steps: [
			'Efter to trin: {yield.registration}\u00a0% × {yield.check}\u00a0% = {afterTwo}\u00a0%',
			'Efter tre trin: {afterTwo}\u00a0% × {yield.approval}\u00a0% = {afterThree}\u00a0%',
			'Efter fire trin: {afterThree}\u00a0% × {yield.payout}\u00a0% = {right}\u00a0%'
		],
		slip: 'Gennemsnittet af de fire trin er {nearMiss}\u00a0%. Det viser, hvordan et trin klarer sig i snit, men en sag skal igennem dem alle.'
	},
	'finance-variance': {
		formula:
			'Merforbrug = faktiske omkostninger − (faktiske besøg × budgetteret variabel omkostning + budgetterede faste omkostninger)',
		steps: [
			'Budget ved det faktiske antal besøg: {actualVisits} × {plannedUnit} + {plannedFixed} = {flexible}',
			'Brugt ud over det: {actualTotal} − {flexible} = {right}'
		],
		slip: 'Holdt op mod det oprindelige budget er forskellen {actualTotal} − {plannedTotal} = {nearMiss}. Heraf skyldes {byVolume} de ekstra besøg og ikke højere omkostninger.'
	},
	'finance-break-even': {
		formula: 'Reparationer = faste omkostninger / (pris − variabel omkostning)',
		steps: [
			'Tilbage fra hver reparation: {price} − {variable} = {margin}',
			'Reparationer pr. måned: {fixed} / {margin} = {right}'
		],
		slip: 'Dividerer man med prisen, bliver det {fixed} / {price} = {nearMiss}. Det ville kun række, hvis selve reparationen ikke kostede noget.'
	},
	'process-lead-time': {
		formula: 'Littles lov: gennemløbstid = igangværende arbejde / gennemløb',
		steps: [
			'Undervejs, ventende og i arbejde: {waiting} + {inHand} = {all}',
			'Gennemløbstid i arbejdsdage: {all} / {throughput} = {right}'
		],
		slip: 'De ventende sager alene giver {waiting} / {throughput} = {nearMiss}. Så længe venter en sag; oveni kommer tiden, hvor der bliver arbejdet på den.'
	},
	'process-line': {
		formula:
			'Emner = stationer × (minutter pr. skift − minutter med stop) / minutter pr. emne; det langsomste trin bestemmer',
		steps: [
			'Skæring: {stations.cutting} × ({shift} − {stopped.cutting}) / {minutes.cutting} = {pieces.cutting}',
			'Svejsning: {stations.welding} × ({shift} − {stopped.welding}) / {minutes.welding} = {pieces.welding}',
			'Lakering: {stations.painting} × ({shift} − {stopped.painting}) / {minutes.painting} = {pieces.painting}',
			'Montage: {stations.assembly} × ({shift} − {stopped.assembly}) / {minutes.assembly} = {pieces.assembly}',
			'Det langsomste trins antal, og dermed linjens: {right}'
		],
		slip: 'Med kun én station på hvert trin ville det blive {nearMiss}. Med flere stationer side om side når et trin tilsvarende mere.'
	}
} satisfies SolutionsWords;
