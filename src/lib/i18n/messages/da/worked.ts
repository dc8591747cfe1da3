import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'worked'> = {
	'worked.fetching': 'Spørgsmålene i den uddybende del hentes.',
	'worked.unfetched':
		'Spørgsmålene i den uddybende del kunne ikke hentes, så svarene på dem mangler her. Tjek forbindelsen, og prøv igen.',
	'worked.not-here': 'Udregningen kunne ikke hentes. Tjek forbindelsen, og åbn den igen.',
	'worked.again': 'Prøv igen',
	'worked.scenarios': 'Sådan besluttede du',
	'worked.judgement':
		'En situation giver 100 point, når dine vurderinger følger mønsteret i facit, og færre, jo længere de ligger fra det; det er uden betydning, om du generelt vurderer højt eller lavt. Facit, fra 1 til 5, er et skøn: Begrundelsen ved siden af siger hvorfor.',
	'worked.action': 'Handling',
	'worked.rating': 'Din vurdering',
	'worked.key': 'Facit',
	'worked.reason': 'Begrundelse',
	'worked.too-few': 'ingen, for det kræver to vurderede situationer og vurderinger, der er forskellige',
	'worked.samples': 'Arbejdsprøver',
	'worked.sample-points': 'Det rigtige svar giver 100 point, resultatet af den typiske fejl 50 og alle andre svar 0.',
	'worked.right': 'Det rigtige svar',
	'worked.slip': 'Den typiske fejl'
};
