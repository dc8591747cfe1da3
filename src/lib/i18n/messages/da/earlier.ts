import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'earlier'> = {
	'earlier.title': 'Tidligere resultater',
	'earlier.about':
		'Resultaterne bliver på denne enhed, i denne browser, indtil du sletter dem. Intet bliver sendt videre.',
	'earlier.none': 'Her er endnu ingen. Et resultat står her, fra du ser det første gang.',
	'earlier.none.result': 'Til resultatet',
	'earlier.unreadable':
		'Denne browser lader intet blive gemt: Lageret er slået fra. Gem i stedet dine resultater som filer.',
	'earlier.list': 'På denne enhed',
	'earlier.present': 'dit nuværende resultat',
	'earlier.length.quick': 'Kort',
	'earlier.length.background': 'Kort, med hele baggrunden',
	'earlier.length.full': 'Fuld',
	'earlier.length.custom': '{count, plural, one {Kort, med # område nærmere} other {Kort, med # områder nærmere}}',
	'earlier.counts': '{below} klart under, {unclear} kan ikke afgøres, {meets} på eller over',
	'earlier.profile': 'profilen {version}',
	'earlier.missing': '{count} ikke vurderet',
	'earlier.other-version':
		'Svarene hører til version {instrument} af spørgsmålene, som denne COO Fit ({current}) ikke beregner. Gem dem som en fil, og åbn den med den version, som har skrevet den.',
	'earlier.read': 'Læs',
	'earlier.save': 'Gem som en fil',
	'earlier.delete': 'Slet',
	'earlier.delete.title': 'Vil du slette dette resultat?',
	'earlier.delete.text': 'Resultatet fra {day} slettes fra denne enhed, svarene med. Det kan ikke fortrydes.',
	'earlier.delete-all': 'Slet alle tidligere resultater',
	'earlier.delete-all.title': 'Vil du slette alle tidligere resultater?',
	'earlier.delete-all.text':
		'{count, plural, one {Ét tidligere resultat slettes fra denne enhed, svarene med.} other {# tidligere resultater slettes fra denne enhed, svarene med.}} Det kan ikke fortrydes. Dit nuværende resultat bliver: »Slet alt« nederst på siden tager også det.',
	'earlier.deleted': '{count, plural, one {Ét resultat er slettet.} other {# resultater er slettet.}}',
	'earlier.not-deleted': 'Browseren lod det ikke slette. Genindlæs siden, og prøv igen.',
	'earlier.present.about':
		'Dit nuværende resultat følger dine svar, også når du gør det mere præcist. Begynder du forfra, bliver det stående her som et tidligere.',
	'earlier.others': 'Læs en andens resultat',
	'earlier.shown':
		'Dette er dit resultat fra {day}, til at se på. Læser du det på en anden måde her, ændrer det intet af det, der er gemt.',
	'earlier.back': 'Tilbage til alle resultater',
	'change.title': 'Det har ændret sig',
	'change.earlier': 'Tidligere',
	'change.later': 'Senere',
	'change.key.earlier': 'tidligere',
	'change.key.later': 'senere',
	'change.shared':
		'{count, plural, =0 {Intet spørgsmål er stillet og besvaret i begge.} one {Sammenlignet på det ene spørgsmål, der er stillet og besvaret i begge.} other {Sammenlignet på de spørgsmål, der er stillet og besvaret i begge: # i alt.}} Scorerne her bygger kun på dem og kan derfor afvige fra dem, der står i hvert resultat.',
	'change.read-as': 'Begge læses som det seneste: {purpose}, intervaller med {confidence} sikkerhed.',
	'change.versions':
		'De hører til forskellige versioner af spørgsmålene: {earlier} og {later}. Svar til den tidligere tæller det samme i denne.',
	'change.none': 'Intet område viser en reel ændring.',
	'change.some':
		'{count, plural, one {Ét område viser en reel ændring.} other {# områder viser en reel ændring.}} {up} op, {down} ned.',
	'change.chance':
		'Selv hvor intet har ændret sig, får tilfældet alene højst omkring ét område ud af ti til at ligne en reel ændring, så vidt standardfejlene holder; de er antaget og endnu ikke målt. Og at gå de samme spørgsmål igennem igen kort efter er intet bevis på udvikling.',
	'change.chart': 'Diagram over begge scorer med intervaller for hvert område. Tallene står i tabellen omkring det.',
	'change.plot': 'Begge scorer med intervaller',
	'change.scores': 'Tidligere og senere score',
	'change.verdict': 'Ændring',
	'change.up': 'reel ændring, op',
	'change.down': 'reel ændring, ned',
	'change.alike': 'kan ikke skelnes',
	'change.missing': 'for få spørgsmål besvaret i begge',
	'change.unshared': 'andre spørgsmål stillet',
	'change.spoken':
		'tidligere {earlier}, interval fra {earlierLow} til {earlierHigh}; senere {later}, interval fra {laterLow} til {laterHigh}',
	'change.band': 'hvor hver af dem sandsynligvis ligger (uden et måls usikkerhed)',
	'change.working': 'Beregningen af ændringen i {name}',
	'change.working.title': 'Sådan er ændringen i {name} beregnet',
	'change.working.shared':
		'{count, plural, one {Begge scorer bygger på det ene spørgsmål på området, der er stillet og besvaret i begge.} other {Begge scorer bygger på de # spørgsmål på området, der er stillet og besvaret i begge.}}',
	'change.working.difference': 'Forskel = senere − tidligere = {later} − {earlier} = {difference} point.',
	'change.working.limit':
		'Grænse = {z} × √({earlierSe}² + {laterSe}²) = {limit}, ud fra de to scorers standardfejl; {z} hører til et interval med {confidence} sikkerhed.',
	'change.working.real': 'Forskellen er uden fortegn større end grænsen: en reel ændring.',
	'change.working.alike': 'Forskellen er uden fortegn ikke større end grænsen: De to kan ikke skelnes.'
};
