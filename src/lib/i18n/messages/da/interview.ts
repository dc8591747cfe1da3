import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'interview'> = {
	'interview.title': 'Samtale, kandidat {code}',
	'interview.about':
		'Stil alle spørgsmål i denne rækkefølge om det, der faktisk er gjort. Tag noter, og vurder hvert område for sig ud fra beskrivelserne, før du taler med de andre interviewere.',
	'interview.areas':
		'Områderne følger af denne kandidats svar: de tre med den største forventede mangel, vægtet efter vigtighed, og de to mest usikre af de andre. Kandidater, der spørges om forskellige områder, kan ikke sammenlignes ud fra disse vurderinger.',
	'interview.print': 'Udskriv',
	'interview.by': 'Interviewer: ____________________   Dato: ____________',
	'interview.why.shortfall': 'Her betyder den forventede afstand til profilen mest.',
	'interview.why.width': 'Her er svarene mest usikre.',
	'interview.questions': 'Spørgsmål',
	'interview.quotes': 'Hvad kandidaten har svaret',
	'interview.silent': 'Der er ikke svaret.',
	'interview.probe.done': 'Hvilket tilfælde drejede det sig om, hvad var din egen andel, og hvem kan bekræfte det?',
	'interview.probe.not-done': 'Hvad kommer tættest på, også fra tidligere eller uden for arbejdet?',
	'interview.probe.silent': 'Spørg åbent til det; et udeladt svar betyder intet i sig selv.',
	'interview.probes': 'Uddybende spørgsmål',
	'interview.rating': 'Vurdering',
	'interview.no-evidence': 'Intet grundlag: der blev ikke sagt noget, der kan vurderes.',
	'interview.note': 'Hvad der blev sagt',
	'interview.save': 'Gem kladden',
	'interview.lock': 'Gem og lås',
	'interview.lock.about':
		'Ingen andre ser en kladde. Når dine vurderinger er låst, kan de ikke ændres; de, der har låst deres, kan så se dine, og du kan se deres.',
	'interview.is.saved': 'Kladden er gemt.',
	'interview.is.open':
		'Kladden er gemt, men ikke låst: Nogle områder mangler en vurdering. Vælg en, eller »intet grundlag«.',
	'interview.is.refused': 'Intet er gemt: Noget er for langt eller ukendt. Forkort noterne til 4.000 tegn.',
	'interview.is.locked': 'Dine vurderinger er allerede låst og er ikke ændret.',
	'interview.is.seen-others': 'Du har læst andres vurderinger og vurderer derfor ikke længere denne kandidat.',
	'panel.title': 'Interviewernes vurderinger side om side',
	'panel.count':
		'Andre interviewere: låste vurderinger fra {locked}, stadig i gang: {drafts}, ikke begyndt: {waiting}.',
	'panel.about':
		'Point fra spørgeskemaet (0 til 100) og vurderinger fra samtalerne (1 til 5) står ved siden af hinanden og lægges aldrig sammen til et gennemsnit: De siger noget forskelligt. Tal om forskellene.',
	'panel.bands': 'I parentes står {confidence}-intervallet: Med så få spørgsmål kan pointene ikke bestemmes nærmere.',
	'panel.area': 'Område',
	'panel.placement': 'Egen placering',
	'panel.evidence': 'Det, der er gjort',
	'panel.decisions': 'Scenarier',
	'panel.agreement': 'Enighed',
	'panel.agreement.same': 'Ens.',
	'panel.agreement.near': 'Tæt på hinanden.',
	'panel.agreement.apart': 'Langt fra hinanden: Tal om, hvad I hørte.',
	'panel.agreement.alone': 'Én eller ingen vurdering.',
	'panel.difference': 'Forskel {difference}.',
	'panel.deviation': 'Gennemsnitlig afvigelse {deviation}.',
	'panel.no-evidence': 'intet grundlag',
	'panel.notes': 'Noter',
	'panel.open': 'Læs vurderingerne, og giv afkald på at vurdere',
	'panel.open.about':
		'Læser du de andres vurderinger nu, kan du ikke længere selv vurdere kandidaten. Det bliver registreret.',
	'panel.lock-first': 'Hvad andre har vurderet, vises, når du har låst dine egne vurderinger.',
	'panel.later': 'Vurderingerne vises her, når de er låst, og ingen er i gang med at vurdere.'
};
