import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'decides'> = {
	'decides.title': 'Hvad systemet afgør, og hvad det ikke afgør',
	'decides.about':
		'Lavet ud fra denne screenings indstillinger, som de er nu. Siden må udleveres til kandidater, medarbejderrepræsentanter og auditorer.',
	'decides.as-of': 'Pr. {day}, version {instrument} af spørgsmålene.',
	'decides.purpose': 'Hvad det skal bruges til',
	'decides.seat': 'Stilling: {seat}. {why}',
	'decides.judged': '{by} vurderede den {day}, at profilen passer til stillingen: {reason}',
	'decides.judged.not': 'Det er endnu ikke angivet, hvem der har vurderet, at profilen passer, hvornår og hvorfor.',
	'decides.does': 'Hvad systemet gør',
	'decides.does.ask':
		'Det stiller spørgsmål, som tager cirka {minutes} minutter: de samme til alle og uden tidsgrænse. Sprog: {languages}.',
	'decides.does.score':
		'Det omsætter svar til point efter nøgler, som mennesker har skrevet på forhånd. Samme svar giver altid samme resultat; systemet lærer ikke undervejs, og ingen sprogmodel medvirker.',
	'decides.does.band':
		'For hvert af {areas} områder viser det en score med et usikkerhedsinterval på {confidence} % ved siden af profilens mål, og hvor intervallet ikke kan afgøre det, står der »kan ikke afgøres«.',
	'decides.does.facts':
		'{count, plural, =0 {Det tjekker ingen krav til baggrunden.} one {For ét krav til baggrunden viser det, om kravet er opfyldt, ikke opfyldt eller ikke oplyst.} other {For # krav til baggrunden viser det, om hvert krav er opfyldt, ikke opfyldt eller ikke oplyst.}}',
	'decides.does.quality':
		'Det gør opmærksom på tegn på forhastede eller ensartede svar. De ændrer ingen score og udelukker ingen.',
	'decides.does.claims':
		'Det peger på områder, hvor nogen placerer sig højere, end der er dækning for i det, de oplyser at have gjort. Det er et spørgsmål til samtalen; det ændrer ingen score og siger intet om ærlighed.',
	'decides.does.questions':
		'Det foreslår spørgsmål til en struktureret samtale om {areas} områder, der følger af kandidatens egne svar: de {shortfall}, hvor vigtighed og forventet afstand til profilen tilsammen vejer tungest, og de {width} af de øvrige, hvor scoren er mest usikker. Ikke alle bliver altså spurgt om de samme områder; men spørgsmålene til et område hentes fra samme liste for alle, og vurderingsskalaen er den samme.',
	'decides.does.erase': 'Det sletter alt om kandidaterne den {day}.',
	'decides.not': 'Hvad systemet ikke gør',
	'decides.not.reject':
		'Det antager ingen og afviser ingen. Der træffes ingen automatiske individuelle afgørelser som omhandlet i artikel 22 i databeskyttelsesforordningen (GDPR).',
	'decides.not.rank':
		'Det laver ingen samlet score, ingen rangliste, intet matchtal og ingen grænseværdi, og det sorterer ingen efter score.',
	'decides.not.look':
		'Det bruger ikke billede, stemme eller video, ikke oprindelse, alder eller køn og ikke noget, der er fundet om en person andre steder.',
	'decides.not.foretell':
		'Det forudsiger ikke, hvordan nogen vil udføre arbejdet: Der er endnu ingen dokumentation for validitet.',
	'decides.not.watch': 'Det overvåger ingen, mens de svarer: Nogen eller noget kan have hjulpet.',
	'decides.people': 'Hvad mennesker afgør',
	'decides.people.profile': 'hvilken profil der passer til stillingen, og hvem der inviteres',
	'decides.people.facts': 'om et krav er opfyldt, når de har set på det',
	'decides.people.interview':
		'hvordan en samtale gik: hver interviewer først for sig, fra 1 til 5 eller »intet grundlag«',
	'decides.people.decision': 'om en person går videre, skriftligt og begrundet, når de har åbnet profilen',
	'decides.people.contest': 'hvad der sker, når nogen anfægter et resultat eller beder om at deltage på en anden måde',
	'decides.settings': 'Sådan er screeningen indstillet',
	'decides.blind.on': 'Bedømmere ser koder i stedet for navne, indtil de har vurderet kandidaten.',
	'decides.blind.off': 'Bedømmere ser navne fra begyndelsen: Navne kan påvirke en vurdering.',
	'decides.report.on': 'Kandidater ser deres egen rapport, når de har sendt deres svar.',
	'decides.report.off': 'Kandidater ser ikke deres egen rapport, men kan bede om deres data.'
};
