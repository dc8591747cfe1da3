import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'role'> = {
	'role.title': 'Rollen på to minutter',
	'role.lede': 'Hvad en driftsdirektør (COO) laver, fortalt ud fra de beskrivelser, som spørgsmålene bygger på.',
	'role.sources': 'Her kommer det fra',
	'role.shape.title': 'Så meget vejer hvert område',
	'role.shape.about':
		'Hvert tal siger, hvor meget et område vejer i en rolle på en skala fra 0 til 5, minus gennemsnittet af rollens egne otte områder. Det viser, hvor vægten ligger, ikke hvor høje kravene er, og heller ikke hvem der passer til hvilken rolle.',
	'role.shape.says':
		'Kommunikation vejer tungest i alle fire roller; processer vejer tungere for COO’en end for CFO’en og CMO’en, og CEO’ens profil ligger tæt på COO’ens.',
	'role.shape.source':
		'Fra O*NET®-vurderinger, som få personer i USA har givet for hver rolle, så forskelle under ca. 0,3 siger ikke meget. COO: administrerende direktører 40 %, drifts- og virksomhedsledere 40 %, produktionschefer og logistikchefer 10 % hver. CEO: administrerende direktører. CFO: økonomichefer. CMO: marketingchefer. Den profil, du sammenlignes med, er beregnet af de samme vurderinger og justeret to steder.',
	'role.shape.credits': 'Metode og kilder',
	'role.shape.area': 'Område',
	'role.start': 'Besvar spørgsmålene'
};
