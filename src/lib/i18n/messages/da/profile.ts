import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'profile'> = {
	'profile.title': 'Profilen',
	'profile.lede':
		'Det, rollen kræver: hvor meget hvert område betyder, og hvor højt målet er. Stiller en virksomhed andre krav, så ret dem her. Svar og scorer forbliver, som de er; afstanden til målene, konklusionerne og rækkefølgen flytter sig.',
	'profile.used': 'Resultater læses ud fra COO-profilen, version {version}.',
	'profile.back': 'Tilbage til COO-profilen',
	'profile.now': 'Resultater læses nu ud fra version {version}.',
	'profile.now.base': 'Resultater læses nu igen ud fra COO-profilen.',
	'profile.areas.title': 'Vigtighed og mål for hvert område',
	'profile.areas.about':
		'Vigtigheden går fra 0 (tæller ikke med) til 5, et mål fra 0 til {highest} point. Hvor usikkert et mål er, forbliver som i COO-profilen.',
	'profile.areas.industry':
		'Branchen {industry} lægges oveni. Den vælger du ved resultatet, hvor du også kan skifte den.',
	'profile.importance': 'Vigtighed',
	'profile.target': 'Mål',
	'profile.was': 'COO-profilen: vigtighed {importance}, mål {target}.',
	'profile.with-industry': 'Med branchen: vigtighed {importance}, mål {target}.',
	'profile.sources': 'Hvor det kommer fra',
	'profile.sources.changed': 'Fra et skøn med din begrundelse. I COO-profilen:',
	'profile.preview': 'Konklusion: {verdict}, som før.',
	'profile.preview.moves': 'Konklusion: før {before}, nu {after}.',
	'profile.preview.all':
		'{count, plural, =0 {Med ændringerne flytter ingen konklusion sig.} one {Med ændringerne flytter # konklusion sig.} other {Med ændringerne flytter # konklusioner sig.}}',
	'profile.preview.first': 'Øverst på listen: {name}.',
	'profile.facts.title': 'Baggrund: hvad der er typisk, og hvad en udvælgelse kræver',
	'profile.facts.about':
		'Et skal-krav findes kun, når et resultat læses som en udvælgelse. Så vises det som opfyldt, ikke opfyldt eller ikke oplyst. Det ændrer ingen score og afviser ingen: Det er et menneske, der afgør.',
	'profile.facts.none': 'der ventes ikke noget bestemt',
	'profile.facts.must': 'skal-krav',
	'profile.facts.options': 'Hver af disse er som ventet',
	'profile.facts.min': 'Mindst',
	'profile.facts.require': 'Skal-krav ved en udvælgelse',
	'profile.save.title': 'Hvem har ændret den og hvorfor',
	'profile.save.about':
		'En redigeret profil er en version for sig. Navn, dato og begrundelse vises overalt, hvor den bruges, så ingen tager den for COO-profilen. Begrundelsen gælder alt, der afviger fra COO-profilen.',
	'profile.author': 'Navn',
	'profile.reason': 'Begrundelse',
	'profile.save': 'Gem og brug denne version',
	'profile.saved': 'Gemt. Resultater læses nu ud fra version {version}.',
	'profile.reset': 'Indsæt COO-profilens værdier',
	'profile.faults':
		'{count, plural, one {Der er ikke gemt noget endnu. Én ting skal rettes:} other {Der er ikke gemt noget endnu. # ting skal rettes:}}',
	'profile.error.author': 'Navn: Skriv, hvem der har lavet denne version, med højst {limit} tegn.',
	'profile.error.reason': 'Begrundelse: Skriv, hvorfor profilen afviger, med højst {limit} tegn.',
	'profile.error.target': 'Mål for {name}: Skriv et helt tal fra 0 til {highest}.',
	'profile.error.minimum': '{name} Skriv et helt tal fra {min} til {max}, eller lad feltet stå tomt.',
	'profile.error.must-have': '{name} Angiv, hvad der ventes, eller fjern skal-kravet.',
	'profile.error.nothing':
		'Intet afviger fra COO-profilen. Ret en vigtighed, et mål eller det, der ventes af baggrunden.',
	'profile.versions.title': 'Versioner på denne enhed',
	'profile.versions.none': 'Der er endnu ingen redigeret profil på denne enhed.',
	'profile.version': 'Profilversion {version}',
	'profile.version.used': 'i brug',
	'profile.version.use': 'Brug',
	'profile.version.file': 'Gem som fil',
	'profile.version.delete': 'Slet',
	'profile.delete.title': 'Vil du slette denne version?',
	'profile.delete.text':
		'Version {version} slettes fra denne enhed. Det kan ikke fortrydes; en fil bevarer den. Er den i brug, læses resultater igen ud fra COO-profilen.',
	'profile.deleted': 'Versionen er slettet.',
	'profile.open': 'Åbn en profilfil',
	'profile.open.about': 'En fil med en redigeret profil, som er gemt her eller skrevet i hånden.',
	'profile.opened': 'Profilen er åbnet, og resultater læses ud fra den.',
	'profile.unsaved.title': 'Vil du forlade dine ændringer?',
	'profile.unsaved.text': 'Det, du har rettet, er ikke gemt og går tabt.',
	'profile.unsaved.yes': 'Forlad dem',
	'profile.not-kept':
		'Denne browser gemmer ikke profilen: Lageret er fyldt eller slået fra. Gem den som fil; resultater læses fortsat som før.',
	'profile.result': 'Til resultatet'
};
