import type { NoticeWords } from '../words.ts';

/** After article 13 of the GDPR; a team checks it with whoever advises it on data protection. */
export const notice: NoticeWords = {
	purpose:
		'To fill the position “{seat}”. Your answers help the people who decide to compare experience on the same grounds and to prepare an interview. They are used for nothing else.',
	legalBasis:
		'Steps before a contract that you asked for by applying (article 6(1)(b) of the GDPR), and our legitimate interest in a fair and documented selection (article 6(1)(f)). You need not take part; if you would rather not, ask for the other way below.',
	recipients:
		'People at {controller} who take part in this selection, and whoever runs this system for us under a contract on data processing. Nobody else receives your answers, and they are not transferred outside the EU or EEA.',
	retention:
		'Everything about you in this system – contact details, answers, result and notes – is deleted on {eraseOn} at the latest, or before that if you withdraw. A record of who did what stays without your name and answers.',
	rights:
		'You may see your data, take them with you as a file, have them corrected or deleted, have their use restricted, object to it, and withdraw at any time without giving a reason. Write to {contact}. You may also complain to the data protection authority where you live: in Denmark Datatilsynet (datatilsynet.dk), in Poland the President of the UODO (uodo.gov.pl).',
	scoring:
		'Fixed, written rules turn your answers into points for eight areas of the role, each with a band that says how uncertain it is. There is no total, no ranking and no artificial intelligence. How long each question is shown is kept beside its answer. Signs of hasty or uniform answers are noted for those who read, and so are areas where you place yourself higher than what you say you did bears out; neither changes a score or turns anybody down. No decision is made automatically: people read the result beside an interview and decide. You may ask a person to look at your result again and say where you see it differently.',
	alternative:
		'If this form does not suit you, for instance because of a disability, ask for another way, such as a conversation with the same questions. Write to {contact}. It does not count against you.'
};
