import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'workshop-phone'> = {
	'join.title': 'Deltag i en workshop',
	'join.about': 'Koden står på lærredet under adressen. Du behøver ingen konto.',
	'join.code': 'Kode',
	'join.code.about': 'Seks bogstaver og tal. Store og små bogstaver gør ingen forskel.',
	'join.find': 'Videre',
	'join.again': 'Skriv en anden kode',
	'join.before': 'Før du deltager: {title}',
	'join.before.lead': 'Før du deltager',
	'join.asks': 'Spørgsmål om dine egne erfaringer, {minutes} på denne telefon. Branche: {industry}.',
	'join.stay': 'Dine svar bliver på denne telefon.',
	'join.leave':
		'Kun en score for hvert område forlader den, sammen med hvor sikker scoren er. Ingen andre ser din, heller ikke værten.',
	'join.named':
		'Et kaldenavn, hvis du vil: Værten ser, hvem der er kommet, og et navn står aldrig ved siden af en score.',
	'join.anonymous': 'Ingen bliver bedt om et navn.',
	'join.smallest': 'Gruppen ser sine resultater samlet, og der vises intet om færre end {count} personer.',
	'join.deleted': 'Du kan forlade workshoppen når som helst, og så slettes dine scorer. Alt bliver slettet den {day}.',
	'join.nickname': 'Kaldenavn (valgfrit)',
	'join.nickname.about': 'Helst ikke dit fulde navn.',
	'join.go': 'Deltag',
	'join.left':
		'Du har forladt workshoppen. Dine scorer er slettet, og det er alt om workshoppen på denne telefon også.',
	'join.was-here':
		'Denne telefon har været med i workshoppen, men serveren kender den ikke længere. Deltag igen: Svarene på telefonen kommer med, og scorer, der er kommet frem, sendes ikke igen.',
	'join.needs-script': 'Spørgsmålene kræver JavaScript. Slå det til for denne side.',
	'join.refused.unknown': 'Ingen workshop har denne kode. Sammenlign med koden på lærredet, tegn for tegn.',
	'join.refused.closed': 'Denne workshop er lukket. Ingen kan deltage længere.',
	'join.refused.full': 'Der er ikke plads til flere i denne workshop. Sig det til værten.',
	'join.refused.changed': 'Værten har ændret noget her, siden du læste det. Læs det igen, før du deltager.',
	'join.refused.waits': 'Der er prøvet for mange forkerte koder herfra. Vent nogle minutter, og prøv igen.',
	'join.refused.crowd':
		'Rigtig mange er lige kommet med fra dette netværk. Vent et minut, og tryk så på »Deltag« igen.',
	'join.refused.cookies':
		'Denne browser gemte ingen cookie for siden, og uden den ville du være en ny person ved hvert skridt. Tillad cookies her, og tryk en gang til.',
	'phone.views': 'Det, telefonen viser',
	'phone.view.questions': 'Spørgsmål',
	'phone.view.result': 'Mit resultat',
	'phone.view.room': 'Gruppen',
	'phone.view.plan': 'Min plan',
	'phone.now.lobby': 'Workshoppen er ikke begyndt endnu.',
	'phone.now.answering': 'Gruppen svarer på spørgsmålene.',
	'phone.now.result': 'Alle ser på deres eget resultat.',
	'phone.now.reveal': 'Gruppen ser på sine resultater.',
	'phone.now.discussion': 'Gruppen taler om sine resultater.',
	'phone.now.plan': 'Alle laver en plan.',
	'phone.now.closed': 'Workshoppen er lukket.',
	'phone.status': 'Workshoppen lige nu',
	'phone.round': 'Runde {round}.',
	'phone.lobby': 'Du er med',
	'phone.lobby.about':
		'Så snart værten begynder, kommer spørgsmålene frem her. Du kan lægge telefonen fra dig; den får selv forbindelse igen.',
	'phone.lobby.name': 'Dit kaldenavn: {name}',
	'phone.lobby.count': '{count, plural, =1 {Du er den første her.} one {# person er her.} other {# personer er her.}}',
	'phone.own.questions': 'Spørgsmål',
	'phone.finish': 'Se mit resultat og send scorerne',
	'phone.finish.about':
		'Når du går videre, forlader en score for hvert område telefonen, men ingen svar. Derefter kan du ikke længere ændre dine svar i denne runde.',
	'phone.finish.none':
		'Ingen af dine områder kan få en score endnu: For få af spørgsmålene har et svar. Derfor er intet sendt, og du tæller ikke som færdig. Besvar nogle flere, og tryk så igen.',
	'phone.not-stored':
		'Denne browser gemmer intet på telefonen. Du kan fortsætte, men luk ikke siden, før du er færdig.',
	'phone.again':
		'Dine scorer fra denne runde er kommet frem, men svarene ligger ikke længere på denne telefon. Hvis du svarer igen, er resultatet kun til dig; det er de scorer, der er kommet frem, der tæller.',
	'phone.result.private': 'Kun du ser dette, og kun på denne telefon.',
	'phone.change.about': 'Din første runde står øverst og din anden lige under, ud fra de samme spørgsmål.',
	'phone.apart':
		'Dine scorer var kommet frem, før serveren ikke længere kendte denne telefon. De tæller én gang og sendes ikke igen. De bliver ikke slettet, hvis du forlader workshoppen, for ingen kan se, hvis de er; de slettes den {day}.',
	'phone.none': 'Der er intet resultat på denne telefon',
	'phone.none.about': 'Workshoppen blev lukket, før du havde svaret.',
	'phone.plan.none':
		'En plan begynder med et resultat. Ingen af dine områder kunne vurderes: For få af spørgsmålene har et svar.',
	'phone.room.title': 'Billedet af gruppen',
	'phone.room.nothing': 'Intet er afsløret endnu. Det vises her, så snart værten afslører noget.',
	'phone.room.talk': 'Til drøftelse',
	'phone.late': 'Du har ikke svaret endnu. Det kan du stadig, så længe workshoppen er åben.',
	'phone.late.under-way': 'Dine svar er gemt. Fortsæt, når du vil.',
	'phone.late.go': 'Til spørgsmålene',
	'phone.fetching': 'Dit resultat bliver regnet ud.',
	'phone.lost':
		'Ingen forbindelse lige nu. Fortsæt bare; det, du gør, bliver gemt på telefonen, og den får selv forbindelse igen.',
	'phone.sending': 'Dine scorer venter på forbindelsen. De bliver sendt, så snart den er tilbage; lad siden være åben.',
	'phone.refused.closed':
		'Workshoppen blev lukket, før dine scorer kom frem. Du har dit resultat alligevel; det er ikke med i gruppens billede.',
	'phone.refused.late':
		'Anden runde var begyndt, før dine scorer kom frem, så de er ikke med i gruppens billede. Dit eget resultat fra første runde bliver på denne telefon.',
	'phone.refused.unknown':
		'Serveren kender ikke denne telefon længere, så dine scorer blev ikke modtaget. Du har dit resultat alligevel.',
	'phone.refused.scores':
		'Serveren kunne ikke læse dine scorer, så de er ikke med i gruppens billede. Sig det til værten.',
	'phone.pair': 'En at øve sig med',
	'phone.pair.about':
		'Hvis du vil, bliver du sat sammen med en, der er stærk, hvor du ikke er det, og omvendt. Så får I begge at vide, på hvilket ene område hver af jer kan hjælpe den anden, men ingen scorer. Din makker ser også dit kaldenavn, hvis du har skrevet et.',
	'phone.pair.yes': 'Jeg vil gerne have en makker',
	'phone.pair.no': 'Jeg vil ikke længere have en makker',
	'phone.pair.waiting':
		'Du er blandt dem, der gerne vil have en makker. Så snart værten danner par, ser du her, hvor I mødes.',
	'phone.pair.asking': 'Der er dannet par. Din telefon finder ud af, om du har en makker.',
	'phone.pair.none': 'Der er ingen makker til dig endnu. Værten kan danne par igen.',
	'phone.pair.ended': 'Din makker har forladt workshoppen eller vil ikke længere have en makker, så parret er opløst.',
	'phone.pair.number': 'I mødes ved nummer {number}',
	'phone.pair.with': 'Du møder {names}.',
	'phone.pair.you-help': 'Du kan hjælpe med: {name}',
	'phone.pair.they-help': 'Du kan få hjælp til: {name}',
	'phone.pair.failed': 'Intet svar fra serveren. Prøv igen, når der er forbindelse.',
	'phone.data': 'Dine data, og hvordan du forlader workshoppen',
	'phone.data.about':
		'Serveren har en score for hvert område, hvor sikker den er, og et kaldenavn, hvis du har skrevet et. Den sletter alt den {day}. Dine svar, dit resultat og din plan ligger kun på denne telefon og bliver her, til du sletter dem. Siden, der viser dem, kommer fra denne server: Udskriv eller gem dem, mens den er der.',
	'phone.leave': 'Forlad og slet alt',
	'phone.leave.title': 'Vil du forlade workshoppen?',
	'phone.leave.text':
		'Dine scorer bliver slettet fra serveren, og dine svar, dit resultat og din plan fra denne telefon. Det kan ikke fortrydes. Et billede af gruppen, der allerede er dannet, bliver, som det er, også det, der endnu ikke er afsløret.',
	'phone.leave.failed': 'Intet svar fra serveren, så det er måske ikke slettet. Prøv igen, når der er forbindelse.',
	'phone.forget': 'Slet det, der ligger på telefonen',
	'phone.forget.title': 'Vil du slette det fra telefonen?',
	'phone.forget.text':
		'Dine svar, dit resultat og din plan fra denne workshop bliver slettet fra telefonen. Der findes ingen anden kopi.',
	'phone.left-over':
		'Serveren har ikke længere noget fra dig i denne workshop: Workshoppen er slettet dér, eller denne browser har mistet sin cookie. Det, du har lavet, ligger stadig på telefonen.',
	'phone.left-over.part':
		'{count, plural, one {Du havde besvaret # spørgsmål, da den sluttede; dette er resultatet af det.} other {Du havde besvaret # spørgsmål, da den sluttede; dette er resultatet af dem.}}',
	'phone.left-over.again':
		'Er workshoppen stadig i gang, så deltag igen: Svarene på telefonen kommer med, og scorer, der er kommet frem, sendes ikke igen.',
	'phone.left-over.join': 'Deltag igen',
	'phone.gone': 'Her er ikke noget',
	'phone.gone.about':
		'Workshoppen er slut eller har aldrig været på denne telefon, eller dens resultater er blevet slettet fra den.'
};
