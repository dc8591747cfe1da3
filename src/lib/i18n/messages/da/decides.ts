import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'decides'> = {
	'decides.title': 'Hvad systemet afgør, og hvad det ikke afgør',
	'decides.about':
		'Lavet ud fra denne screenings indstillinger, som de er nu. Siden må gives til kandidater, medarbejderrepræsentanter og revisorer.',
	'decides.as-of': 'Pr. {day}, version {instrument} af spørgsmålene.',
	'decides.purpose': 'Hvad det er til',
	'decides.seat': 'Stilling: {seat}. {why}',
	'decides.judged': '{by} vurderede {day}, at profilen passer til stillingen: {reason}',
	'decides.does': 'Hvad det gør',
	'decides.does.ask':
		'Det stiller spørgsmål i cirka {minutes} minutter, de samme til alle, uden tidsgrænse, på: {languages}.',
	'decides.does.score':
		'Det omsætter svar til point efter nøgler, som mennesker har skrevet på forhånd. Samme svar giver altid samme resultat; intet lærer undervejs, og ingen sprogmodel medvirker.',
	'decides.does.band':
		'For hvert af {areas} områder viser det en score med et bånd på {confidence} % ved siden af profilens mål, og det siger „uafklaret“, hvor båndet ikke afgør det.',
	'decides.does.facts':
		'{count, plural, =0 {Det tjekker ingen ufravigelige krav.} one {For ét ufravigeligt krav siger det, om det er opfyldt, ikke opfyldt eller ikke oplyst.} other {For # ufravigelige krav siger det, om hvert er opfyldt, ikke opfyldt eller ikke oplyst.}}',
	'decides.does.quality':
		'Det noterer tegn på forhastede eller ensartede svar. De ændrer ingen score og udelukker ingen.',
	'decides.does.questions': 'Det foreslår spørgsmål til en struktureret samtale.',
	'decides.does.erase': 'Det sletter alt om kandidaterne {day}.',
	'decides.not': 'Hvad det ikke gør',
	'decides.not.reject':
		'Det antager og afviser ingen. Der træffes ingen automatisk afgørelse efter artikel 22 i databeskyttelsesforordningen (GDPR).',
	'decides.not.rank':
		'Det danner ingen samlet score, ingen rangliste, intet matchtal og ingen grænseværdi og sorterer ingen efter score.',
	'decides.not.look':
		'Det bruger hverken billede, stemme eller video, hverken oprindelse, alder eller køn og intet, der er fundet om en person andre steder.',
	'decides.not.foretell':
		'Det forudsiger ikke, hvordan nogen vil udføre arbejdet: Der er endnu ingen dokumentation for validitet.',
	'decides.not.watch': 'Det overvåger ingen, mens de svarer: Nogen eller noget kan have hjulpet.',
	'decides.people': 'Hvad mennesker afgør',
	'decides.people.profile': 'hvilken profil der passer til stillingen, og hvem der inviteres',
	'decides.people.facts': 'om et ufravigeligt krav er opfyldt, efter at have set på det',
	'decides.people.interview': 'hvordan en samtale gik: hver interviewer først for sig, fra 1 til 5 eller „intet belæg“',
	'decides.people.decision': 'om en person går videre, skriftligt og begrundet, efter at have åbnet profilen',
	'decides.people.contest': 'hvad der sker, når nogen anfægter et resultat eller beder om at deltage på en anden måde',
	'decides.settings': 'Sådan er screeningen indstillet',
	'decides.blind.on': 'Bedømmere ser koder i stedet for navne, indtil de har vurderet.',
	'decides.blind.off': 'Bedømmere ser navne fra begyndelsen: Navne kan påvirke en vurdering.',
	'decides.report.on': 'Kandidater ser deres egen rapport, når de har sendt deres svar.',
	'decides.report.off': 'Kandidater ser ikke en rapport selv, men kan bede om deres data.'
};
