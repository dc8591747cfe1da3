import type { SourcesWords } from '../words.ts';

export const sources = {
	'D1.1': 'En COO er topleder, som regel lige under CEO’en, og holder driften effektiv og produktiv.',
	'D1.2': 'Området kan række fra produktion og logistik til salg og kundeservice.',
	'D2.1': 'En COO har ansvar for, at den daglige drift går godt og passer til mål og strategi.',
	'D2.2': 'En COO udformer arbejdsprocesser, der virker, og tager dem i brug.',
	'D2.3': 'En COO holder øje med nøgletallene.',
	'D2.4': 'En COO leder efter det, der kan gøres bedre.',
	'D3.0': 'Hvilke opgaver der vejer tungest, afhænger af virksomhedens størrelse, branche og behov.',
	'D3.1': 'En COO lægger strategier for driften og fører dem ud i livet.',
	'D3.2': 'En COO afgør, hvordan budgetter og andre ressourcer bruges.',
	'D3.3': 'En COO følger produktionen og kvalitetskontrollen.',
	'D3.4': 'En COO finder veje til at arbejde mere effektivt og spare penge.',
	'D3.5': 'En COO styrer forsyningskæde og logistik.',
	'D3.6': 'En COO får afdelinger til at tale og arbejde sammen.',
	'D4.1': 'CEO’en tager sig af den overordnede strategi og vision, COO’en af den daglige drift.',
	'D4.2': 'COO’en har en nøgleposition i topledelsen og refererer til CEO’en.',
	'D5.1': 'CFO’en styrer økonomien, CMO’en marketing og COO’en driften.',
	'D6.1': 'En bachelorgrad i erhvervsøkonomi, ledelse eller noget beslægtet er det sædvanlige.',
	'D6.2': 'Nogle virksomheder ønsker også en kandidatgrad eller en MBA.',
	'D6.3': 'Certifikater i ledelse og driftsstyring er et plus.',
	'D7.1': 'Rollen kræver lang erfaring med drift og ledelse.',
	'D7.2': 'Typiske tidligere stillinger er afdelingschef, driftsdirektør eller lignende.',
	'D8.1': 'En COO skal være meget god til at lede og organisere.',
	'D8.2': 'En COO skal gennemskue komplekse problemer og træffe strategiske beslutninger.',
	'D8.3': 'En COO skal kommunikere og samarbejde godt.',
	'D8.4': 'En COO skal lede et team og holde motivationen oppe.',
	'D8.5': 'En COO skal forstå budgetter og økonomistyring.',
	'D9.1':
		'I teknologibranchen skal produkter udvikles og lanceres til tiden, og processer og infrastruktur bygges op og holdes kørende.',
	'D9.2':
		'I finanssektoren skal driften opfylde lovkrav og sikkerhedsstandarder, og risici kræver en strategi, der følges.',
	'D9.3':
		'I industrien gælder det bedre produktion og kvalitet, lavere omkostninger og en forsyningskæde, man kan stole på.',
	'D10.1': 'Gode processer og god kontrol giver mere for færre penge.',
	'D10.2': 'Sammen med CEO’en og andre ledere omsætter en COO visionen til handling og resultater.',
	'D11.1':
		'Det er en udfordring at træffe komplekse beslutninger og vælge, hvilken afdeling eller hvilket projekt der får ressourcer først.',
	'D11.2': 'En COO studerer data, vejer risici og beslutter på et godt grundlag i virksomhedens interesse.',
	'D11.3':
		'Med gode systemer og god teknologi kan en COO forbedre arbejdet og løfte produktiviteten i hele organisationen.',
	'D12.1': 'Arbejdet bliver mere digitalt, og rollen ændrer sig med det.',
	'D12.2': 'Bæredygtighed fylder stadig mere i rollen.',
	'D12.3': 'Flere og flere beslutninger bygger på data.',
	'D13.1':
		'En COO bidrager til vækst med effektiv drift, strategi omsat til praksis, konkurrencekraft og bæredygtighed.',
	'P1.1':
		'En COO sørger for, at produktion, logistik, teknologi, salg og service kører jævnt og forudsigeligt dag efter dag.',
	'P1.2': 'En COO er ofte med til at afgøre store investeringer, der påvirker, hvor godt hele organisationen fungerer.',
	'P2.1': 'En COO har ansvar for, at de vigtigste processer er stabile og ikke går i stå.',
	'P2.2': 'En COO har ansvar for, hvor produktive mennesker og maskiner er.',
	'P2.3': 'En COO har ansvar for færre forsinkelser, færre fejl og færre driftsstop.',
	'P2.4': 'En COO indfører forandringer i den daglige drift.',
	'P2.5': 'En COO holder styr på driftsomkostningerne.',
	'P2.6': 'En COO indfører nye værktøjer og ny teknologi.',
	'P2.7': 'En COO holder udkig efter steder, hvor virksomheden taber tid, penge eller kvalitet.',
	'P3.1':
		'En COO vil hellere have forudsigeligt flow end flere funktioner og holder øje med forsinkelser, fejl, afhængigheder mellem afdelinger, serviceniveau og gennemløb.',
	'P4.1': 'En COO spørger, hvordan en forandring påvirker rytmen i teams og processer.',
	'P5.1': 'En COO kan lide konkrete driftstal: cyklustid, fejl, svartid, driftsstop og rotation mellem opgaver.',
	'P6.1': 'En COO går op i alt, der giver kunderne hurtigere betjening.',
	'P6.2': 'En COO går op i alt, der giver færre reklamationer.',
	'P6.3': 'En COO går op i alt, der mindsker risikoen for at miste kunder.',
	'P6.4': 'En COO går op i alt, der får afdelinger til at forstå hinanden bedre.',
	'P7.1': 'En COO ser en arbejdsdag for sig: i dag, efter forandringen, hvad der forsvinder, og hvad der går hurtigere.'
} satisfies SourcesWords;
