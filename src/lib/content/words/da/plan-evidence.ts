import type { PlanEvidenceWords } from '../words.ts';

export const planEvidence = {
	leadership: 'Planen på én side med ansvarlige og datoer og en note hver måned om, hvad der blev gjort til tiden.',
	analysis: 'En beslutning på én side med muligheder, tal og risici, og hvad der kom ud af den tre måneder senere.',
	communication:
		'Listen over åbne punkter mellem afdelingerne med datoer for, hvornår hvert af dem blev rejst og løst.',
	teams: 'Svarene fra to korte runder med de samme spørgsmål, og hvem der siden har taget noget nyt på sig.',
	finance: 'Budget, skøn og faktiske omkostninger måned for måned med én linje om hver afvigelse.',
	process: 'Tid fra start til slut, fejl og driftsstop uge for uge, før og efter ændringen.',
	change: 'Hvor mange der bruger den nye arbejdsgang efter fire og tolv uger, og det tal, den skulle flytte.',
	customer: 'Reklamationer efter årsag, ventetid og mistede kunder, før og efter.'
} satisfies PlanEvidenceWords;
