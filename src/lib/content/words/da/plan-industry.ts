import type { PlanIndustryWords } from '../words.ts';

export const planIndustry = {
	technology: {
		change: {
			far: 'Tal inden for to uger med den ansvarlige for næste produktlancering. Skriv ned, hvad der ændrer sig for dit team den dag, og forbered én ting sammen.',
			near: 'Saml den næste lancering på én side inden for to uger: dato, afhængigheder, ansvarlige og vejen tilbage, hvis noget går galt. Gennemgå siden hver uge med produkt, support og drift.'
		},
		process: {
			far: 'Skriv inden for to uger de systemer op, som dit team ikke kan arbejde uden. Notér i en måned hvert nedbrud og dets varighed, og send listen til de systemansvarlige.',
			near: 'Aftal inden for to uger med udvikling og support, hvem der tager sig af et nedbrud, og hvor hurtigt. Gennemgå hvert nedbrud sammen inden for fem dage, og fjern én årsag.'
		}
	},
	finance: {
		analysis: {
			far: 'Spørg inden for to uger risikostyring eller compliance, hvilke regler der berører dit teams arbejde. Skriv de tre største risici ned med ét tidligt tegn på hver.',
			near: 'Lav i denne måned én liste over operationelle risici sammen med risikostyring og compliance: sandsynlighed, tab, kontrol og ansvarlig. Gennemgå de fem største hvert kvartal.'
		},
		process: {
			far: 'Vælg en kontrol, som dit team udfører. Gennemgå tyve sager inden for to uger, tæl, hvor ofte den svigtede eller blev sprunget over, og fjern én årsag.',
			near: 'Afprøv inden for en måned kontrollerne i én proces på tværs af afdelinger sammen med compliance. Giv hver svaghed en ansvarlig og en frist, og tæl hver måned, hvor mange der er åbne.'
		},
		finance: {
			far: 'Regn inden for to uger ud, hvad én type fejl koster dit team i rettelser, gebyrer eller kompensation. Giv din leder antal og beløb hver måned.',
			near: 'Regn i denne måned sammen med økonomiafdelingen ud, hvad ét myndighedskrav koster på tværs af afdelinger. Foreslå, hvordan det kan opfyldes på færre timer, og få compliance til at bekræfte det.'
		}
	},
	manufacturing: {
		process: {
			far: 'Notér i to uger hvert stop og hver omstilling ved én linje eller arbejdsstation med minutter og årsag. Fjern den hyppigste årsag sammen med dem, der arbejder der.',
			near: 'Gennemgå fra denne uge forsinkede leverancer hver uge med planlægning, indkøb og produktion. Aftal en leveringstid med én leverandør, og tæl, hvor ofte den holder.'
		},
		customer: {
			far: 'Tæl hver dag i en måned kasserede emner og returvarer efter årsag. Vis tallene ved linjen, og fjern den største årsag sammen med en kollega fra kvalitetsafdelingen.',
			near: 'Følg inden for to uger tre reklamationer tilbage gennem produktionen sammen med kvalitet og salg. Indfør én kontrol dér, hvor fejlen opstår, og sammenlign efter tre måneder.'
		},
		finance: {
			far: 'Regn inden for to uger ud, hvad en times driftsstop og en dags kassation koster på jeres linje. Skriv begge tal på tavlen hver uge.',
			near: 'Opdel i denne måned enhedsomkostningen for ét produkt sammen med økonomi og produktion: materialer, tid, kassation, energi. Aftal én besparelse med en ansvarlig, og følg op hver måned.'
		}
	}
} satisfies PlanIndustryWords;
