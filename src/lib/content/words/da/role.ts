import type { RoleWords } from '../words.ts';

export const role = {
	what: {
		title: 'Det laver en COO',
		points: {
			post: 'En Chief Operating Officer (COO) er driftsdirektør i topledelsen, som regel lige under CEO’en, og sørger for, at virksomheden kører effektivt.',
			scope:
				'Produktion, logistik, teknologi, salg, kundeservice: Det, der hører under COO’en, skal køre jævnt og forudsigeligt.',
			vision:
				'Sammen med CEO’en og andre ledere omsætter COO’en visionen til resultater og hjælper virksomheden med at vokse, konkurrere og handle bæredygtigt.',
			control: 'Processer og kontroller, der fungerer, giver mere for færre penge.',
			investments: 'En COO er ofte med til at afgøre store investeringer, der påvirker hele organisationen.'
		}
	},
	responsibilities: {
		title: 'Det har en COO ansvar for',
		points: {
			flow: 'At det daglige arbejde glider og tjener målene, med færre forsinkelser, fejl og driftsstop.',
			processes:
				'At arbejdsprocesser bliver indført, fulgt i nøgletal og forbedret, hvor der går tid, penge eller kvalitet tabt.',
			productivity: 'Hvad mennesker og maskiner yder, og hvad det koster.',
			renewal: 'Forandringer i driften, også ny teknologi og nye værktøjer.'
		}
	},
	tasks: {
		title: 'Det går ugen med',
		points: {
			strategy:
				'At lægge en strategi for driften og føre den ud i livet med de budgetter og folk, der er til rådighed.',
			supply: 'At følge produktion og kvalitetskontrol, leverandører og logistik.',
			collaboration: 'At finde besparelser og få afdelinger til at tale og arbejde sammen.',
			decisions:
				'At afgøre ud fra data og med blik for risici, hvilken afdeling eller hvilket projekt der får ressourcer først.'
		}
	},
	qualifications: {
		title: 'Det kræver det som regel',
		points: {
			education:
				'En bachelorgrad i erhvervsøkonomi, ledelse eller noget beslægtet; i nogle virksomheder en kandidatgrad eller en MBA. Certifikater i ledelse og drift er et plus.',
			experience: 'Lang erfaring med drift og ledelse, for eksempel som afdelingschef eller driftsdirektør.',
			skills:
				'Evnen til at lede, organisere og motivere, analysere komplekse problemer, træffe strategiske beslutninger, kommunikere og styre budgetter.'
		}
	},
	neighbours: {
		title: 'Ved siden af CEO, CFO og CMO',
		points: {
			coo: 'COO’en tager sig af den daglige drift og har en nøgleposition i topledelsen.',
			ceo: 'CEO’en tager sig af den overordnede strategi og vision.',
			cfo: 'CFO’en tager sig af økonomistyringen.',
			cmo: 'CMO’en tager sig af marketing.'
		}
	},
	industries: {
		title: 'Det betyder branchen',
		lead: 'Hvilke opgaver der vejer tungest, afhænger af virksomhedens størrelse, branche og behov.',
		points: {
			technology:
				'I teknologibranchen: produkter, der udvikles og lanceres til tiden, på processer og infrastruktur, man kan stole på.',
			finance: 'I finanssektoren: drift, der opfylder lovkrav og sikkerhedsstandarder, og risici under kontrol.',
			manufacturing:
				'I industrien: bedre produktion og kvalitet til lavere omkostninger og en forsyningskæde, der holder.'
		}
	},
	mindset: {
		title: 'Sådan tænker en COO',
		points: {
			flow: 'Forudsigeligt flow tæller mere end flere funktioner. Forsinkelser, fejl og ventetid mellem afdelinger kræver handling, og en forandring bedømmes på, hvad den gør ved arbejdets rytme.',
			figures: 'Konkrete tal er velkomne: cyklustid, fejl, svartid, driftsstop.',
			customers:
				'Det vigtige er hurtigere service, færre reklamationer, kunder, der bliver, og afdelinger, der forstår hinanden.',
			day: 'En forandring beskrives som en arbejdsdag: hvordan den er, hvordan den bliver, hvad der forsvinder, og hvad der går hurtigere.'
		}
	},
	trends: {
		title: 'Sådan udvikler rollen sig',
		points: {
			digital: 'Mere digital: Gode systemer og god teknologi kan løfte produktiviteten i hele organisationen.',
			sustainability: 'Mere bæredygtig: Driften forventes at bidrage.',
			data: 'Flere data: Beslutninger bygger oftere på tal.'
		}
	}
} satisfies RoleWords;
