import type { MessagesOf } from '../message-id.ts';

/** What a candidate reads in a screening. */
export const messages: MessagesOf<'candidate'> = {
	'invitation.title': 'Din invitation',
	'invitation.opens': 'Screeningen åbner den {date}.',
	'invitation.unknown': 'Linket fører ikke til noget',
	'invitation.unknown.remedy':
		'Måske er en del af det gået tabt undervejs, eller også er det afløst af et nyere. Kopiér hele linket fra den seneste besked, du har fået, eller bed den, der inviterede dig, om et nyt.',
	'invitation.withdrawn': 'Du har trukket dig',
	'invitation.withdrawn.remedy':
		'Alt om dig er slettet, så der er ikke mere at vise. Hvis det var en fejl, så bed den, der inviterede dig, om en ny invitation.',
	'invitation.cancelled': 'Invitationen er annulleret',
	'invitation.cancelled.remedy':
		'Den, der inviterede dig, har trukket den tilbage. Kontakt vedkommende, hvis du mener, det er en fejl.',
	'invitation.erased': 'Alt her er slettet',
	'invitation.erased.remedy':
		'Screeningen er slut, og alle svar og resultater er slettet, sådan som det stod i oplysningerne til dig.',
	'invitation.expired': 'Linket er udløbet',
	'invitation.expired.remedy':
		'Tiden til at svare er gået. Vil du stadig være med, så bed om et nyt link: De svar, der allerede var gemt, er bevaret.',
	'invitation.not-open': 'Screeningen er ikke åbnet endnu',
	'invitation.not-open.remedy': 'Kom tilbage senere med det samme link. Du går ikke glip af noget ved at vente.',
	'invitation.closed': 'Screeningen er lukket',
	'invitation.closed.remedy':
		'Der tages ikke imod flere svar. Kontakt den, der inviterede dig, hvis du stadig gerne vil være med.',
	'invitation.other-version': 'Spørgsmålene kan ikke længere vises',
	'invitation.other-version.remedy':
		'Screeningen er lavet med andre spørgsmål end dem, der nu ligger på serveren. Det, du har svaret, er bevaret. Giv besked til den, der inviterede dig.',
	'info.title': 'Før du begynder',
	'info.about': 'Læs dette først. Du bliver ikke spurgt om noget, og intet gemmes, før du går videre.',
	'info.time':
		'Det tager {minutes}. Der er ingen tidsgrænse: Stop, når du vil, og fortsæt senere med det samme link, også på en anden enhed.',
	'info.skip': 'Du må gerne lade et spørgsmål stå åbent. Det holdes så uden for scoren og tæller ikke som nul.',
	'info.unproctored':
		'Hverken kamera, lyd eller skærm optages; hvor længe hvert spørgsmål vises, bliver gemt. Svar selv, uden en chatbot og uden hjælp fra andre: Ved en samtale bliver du spurgt om, hvad du faktisk har gjort.',
	'info.decision':
		'Det er mennesker, der beslutter. Ingen score godkender eller afviser nogen, og der laves ingen rangliste.',
	'info.purpose': 'Hvad det skal bruges til',
	'info.controller': 'Hvem der er dataansvarlig',
	'info.scoring': 'Sådan beregnes resultatet',
	'info.recipients': 'Hvem der ser dine svar',
	'info.retention': 'Hvor længe de opbevares',
	'info.legalBasis': 'Retsgrundlag',
	'info.rights': 'Dine rettigheder',
	'info.alternative': 'En anden måde at deltage på',
	'info.contact': 'Kontakt',
	'info.changed': 'Ændret den {day}, efter at du blev inviteret.',
	'info.go-on': 'Jeg har læst det, gå videre',
	'info.again': 'Læs oplysningerne igen',
	'info.needs-script':
		'Spørgsmålene kræver JavaScript. Slå det til for denne side, eller spørg kontaktpersonen om en anden måde at deltage på.',
	'practice.title': 'Et øvespørgsmål.',
	'practice.about': 'Det tæller ikke med, og dit svar bliver hverken gemt eller sendt.',
	'practice.why': 'Så du ved, hvordan man svarer, før det gælder.',
	'practice.ask': 'Hvordan vil du helst begynde en arbejdsdag?',
	'practice.ask.messages': 'Med de beskeder, der er kommet',
	'practice.ask.plan': 'Med en plan for dagen',
	'practice.ask.walk': 'Med en runde hos kollegerne',
	'practice.ask.varies': 'Det er forskelligt fra dag til dag',
	'practice.done':
		'Sådan fungerer det. Fra nu af gemmes hvert svar med det samme. Du kan ændre dine svar, indtil du sender dem.',
	'practice.begin': 'Begynd på spørgsmålene',
	'saved.all': 'Alle svar er gemt.',
	'saved.waiting':
		'{count, plural, one {# svar venter på forbindelsen. Det ligger på denne enhed så længe; bare fortsæt.} other {# svar venter på forbindelsen. De ligger på denne enhed så længe; bare fortsæt.}}',
	'saved.not-stored':
		'Denne browser gemmer intet på enheden. Du kan fortsætte, men luk ikke siden, mens der er svar, som venter på forbindelsen.',
	'saved.ended':
		'Der tages ikke imod flere svar: De er sendt, eller screeningen er lukket. Indlæs siden igen for at se hvilket.',
	'saved.refused':
		'Serveren kunne ikke bruge et af svarene: Spørgsmålene kan være ændret. Dine svar bliver på denne enhed. Indlæs siden igen.',
	'saved.reload': 'Indlæs siden igen',
	'send.go': 'Send mine svar',
	'send.title': 'Vil du sende dine svar nu?',
	'send.text':
		'{open, plural, =0 {Alle spørgsmål er besvaret.} one {# spørgsmål er stadig åbent.} other {# spørgsmål er stadig åbne.}} Når svarene er sendt, kan de ikke ændres. Kun oplysningerne om din baggrund kan rettes bagefter.',
	'send.busy': 'Dine svar sendes.',
	'send.offline':
		'Intet blev sendt: Der er ingen forbindelse til serveren. Dine svar ligger på denne enhed. Prøv igen, når du er online.',
	'sent.title': 'Dine svar er sendt',
	'sent.when': 'Det skete den {date}.',
	'sent.next':
		'Nu bliver de læst af mennesker; ingen score godkender eller afviser nogen. Du kan lukke siden og komme tilbage med det samme link.',
	'sent.report': 'Din egen rapport',
	'sent.profile': 'profilen for stillingen',
	'sent.target': 'målet for stillingen',
	'sent.report.none': 'Den vises ikke her i denne screening. Du har ret til at få den: Spørg kontaktpersonen nedenfor.',
	'sent.claims':
		'Ved en samtale kan du blive spurgt om: {names}. Der placerer du dig højere, end der er dækning for i det, du oplyser at have gjort, eller også er et spørgsmål om, hvad du har gjort, ikke besvaret. Det får de, der læser dine svar, at se; det siger intet om ærlighed.',
	'sent.facts.about':
		'Er noget her ikke rigtigt, så ret det. Det, du sendte, bliver stående ved siden af, og begge dele læses. Oplysningerne indgår ikke i nogen score.',
	'sent.facts.other-version':
		'Du svarede på en tidligere version af spørgsmålene, så dine svar kan hverken vises eller rettes her. Er noget om din baggrund ikke rigtigt, så skriv til kontaktpersonen nedenfor, som skal sørge for det.',
	'sent.facts.given': 'Sendt: {answer}',
	'sent.facts.none': 'intet svar',
	'sent.facts.corrected': 'Rettet den {date}: {answer}',
	'sent.facts.correct': 'Ret dette',
	'sent.facts.save': 'Gem rettelsen',
	'sent.facts.saved': 'Rettelsen er gemt.',
	'sent.facts.fault': 'Det blev ikke gemt. Vælg et af svarene, eller skriv et helt tal inden for grænserne.',
	'sent.contest': 'Hvis du er uenig',
	'sent.contest.about':
		'Fortæl kontaktpersonen, hvad du mener er forstået forkert. Så ser et menneske igen på dine svar, din baggrund og den måde, begge dele er læst på, tager højde for det, du har skrevet, og fortæller dig, hvad der kom ud af det.',
	'data.more': 'Oplysninger om behandlingen, dine data og mulighed for at trække dig',
	'data.title': 'Dine data',
	'data.about':
		'En fil med det, der er gemt om dig: dine svar, og hvor længe hvert svar tog, rettelser, bemærkninger om svarenes kvalitet og om din egen placering, og en forklaring med almindelige ord på, hvordan det hele beregnes.',
	'data.left-out.notes':
		'Det, interviewere og beslutningstagere har skrevet om dig, står ikke i filen; det får du hos kontaktpersonen.',
	'data.left-out.scores':
		'Det gør dine scorer heller ikke, for denne screening viser ingen rapport her. Du har ret til at få dem: Spørg kontaktpersonen.',
	'data.left-out.words':
		'Ordlyden af spørgsmål og svar, som du så dem, står ikke i filen: Serveren har nu en anden version af dem.',
	'data.save': 'Gem mine data som en fil',
	'withdraw.title': 'Træk dig, og få alt slettet',
	'withdraw.about':
		'Så deltager du ikke længere. Dit navn, din adresse, dine svar og dit resultat slettes med det samme og kan ikke gendannes. Tilbage står kun, at nogen har trukket sig, ikke hvem.',
	'withdraw.devices':
		'Har du også svaret på en anden enhed, så åbn det samme link dér bagefter: Så forsvinder også det, der ligger på den.',
	'withdraw.sure': 'Ja, slet alt om mig',
	'withdraw.fault': 'Intet blev slettet. Sæt først kryds i feltet, hvis du er sikker.',
	'withdraw.go': 'Træk mig',
	'logic.points':
		'Hvert svar giver et antal point fra 0 til 100, som er fastlagt på forhånd og ens for alle. Åbne spørgsmål giver ingen.',
	'logic.score':
		'Et områdes score er et vægtet gennemsnit: Det, du har gjort, tæller mest, derefter hvordan du beslutter, og arbejdsprøver; hvor du selv placerer dig, tæller mindst.',
	'logic.band': 'Hver score har et interval, den sandsynligvis ligger i. Færre svar gør det bredere.',
	'logic.verdict':
		'Der gives kun en konklusion, hvor hele intervallet ligger på den ene side af målet. Ellers kan det ikke afgøres. Der er ingen samlet score og ingen rangliste.',
	'logic.facts':
		'Oplysninger om din baggrund indgår ikke i nogen score. De opføres som opfyldt, ikke opfyldt eller ikke oplyst.',
	'logic.quality':
		'Bemærkninger om svarenes kvalitet (tempo, mønstre, åbne spørgsmål) ændrer ingen score og afviser ingen.',
	'logic.claims':
		'Placerer du dig meget højere, end dine øvrige svar tyder på, eller højt, mens et spørgsmål om, hvad du har gjort, ikke er besvaret, bemærkes det som noget at spørge ind til. Det ændrer ingen score.',
	'logic.decision':
		'Ingen beslutning træffes automatisk. Mennesker beslutter, og du kan bede et menneske om at se på det igen.'
};
