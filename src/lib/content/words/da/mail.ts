import type { MailWords } from '../words.ts';

export const mail: MailWords = {
	invitation: {
		subject: 'Din invitation: {title}',
		greeting: 'Hej {name}',
		before: [
			'{controller} inviterer dig til at svare på spørgsmål om din erfaring med drift. Det er en del af »{title}«.',
			'Det tager cirka {minutes} minutter. Der er ingen tidsgrænse: Du kan holde pause, når du vil, og fortsætte senere, også på en anden enhed. Før du bliver spurgt om noget, kan du læse, hvad dine svar bruges til, og hvilke rettigheder du har.'
		],
		link: 'Åbn min invitation',
		after: [
			'Linket er kun til dig, så send det ikke videre. Det kan bruges til og med {expires}.',
			'Har du brug for at deltage på en anden måde, eller har du spørgsmål, så skriv til {contact}. Det er mennesker og aldrig et program, der tager stilling til din ansøgning.'
		]
	},
	password: {
		subject: 'Vælg din adgangskode til COO Fit',
		greeting: 'Hej',
		before: ['Med dette link vælger du en adgangskode til screeninger i COO Fit.'],
		link: 'Vælg en adgangskode',
		after: [
			'Det virker én gang og kun i en begrænset periode. Hvis du ikke ventede denne mail, behøver du ikke gøre noget.'
		]
	}
};
