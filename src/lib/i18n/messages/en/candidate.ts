/** What a candidate reads in a screening. */
export const messages = {
	'invitation.title': 'Your invitation',
	'invitation.opens': 'It opens on {date}.',
	'invitation.unknown': 'This link opens nothing',
	'invitation.unknown.remedy':
		'Part of it may have been lost on the way, or a newer link has replaced it. Copy the whole link from the latest message you received, or ask whoever invited you for a new one.',
	'invitation.withdrawn': 'You have withdrawn',
	'invitation.withdrawn.remedy':
		'Everything about you has been deleted, so there is nothing left to show. If that was a mistake, ask whoever invited you for a new invitation.',
	'invitation.cancelled': 'This invitation was cancelled',
	'invitation.cancelled.remedy':
		'Whoever invited you has called it back. If you think that is a mistake, get in touch with them.',
	'invitation.erased': 'Everything here has been deleted',
	'invitation.erased.remedy': 'This screening is over, and all its answers and results are gone, as the notice said.',
	'invitation.expired': 'This link has expired',
	'invitation.expired.remedy':
		'The time to answer is over. If you still want to take part, ask for a new link: the answers that were saved before are kept.',
	'invitation.not-open': 'This screening is not open yet',
	'invitation.not-open.remedy': 'Come back later with the same link. Nothing is lost by waiting.',
	'invitation.closed': 'This screening is closed',
	'invitation.closed.remedy': 'No more answers are taken. If you still want to take part, get in touch.',
	'invitation.other-version': 'These questions can no longer be shown',
	'invitation.other-version.remedy':
		'The screening was set up with other questions than those this server now has. What you have answered is kept. Please tell whoever invited you.',
	'info.title': 'Before you begin',
	'info.about': 'Please read this first. Nothing is asked or saved until you go on.',
	'info.time':
		'It takes {minutes}. There is no timer: stop whenever you like and go on later with the same link, also on another device.',
	'info.skip': 'You may leave any question open. What is open is left out of the scores; it does not count as zero.',
	'info.unproctored':
		'Neither camera, sound nor screen is recorded; how long each question is shown is kept. Please answer on your own, without a chatbot or anybody’s help: an interview will ask about what you really did.',
	'info.decision': 'People decide. No score accepts or rejects anybody, and candidates are not ranked.',
	'info.purpose': 'What it is for',
	'info.controller': 'Who is responsible for your data',
	'info.scoring': 'How it is scored',
	'info.recipients': 'Who sees your answers',
	'info.retention': 'How long they are kept',
	'info.legalBasis': 'On what legal basis',
	'info.rights': 'Your rights',
	'info.alternative': 'Another way to take part',
	'info.contact': 'Contact',
	'info.changed': 'Changed on {day}, after you were invited.',
	'info.go-on': 'I have read this, go on',
	'info.again': 'Read the notice again',
	'info.needs-script':
		'The questions need JavaScript. Switch it on for this page, or ask the contact for another way to take part.',
	'practice.title': 'A question to practise on.',
	'practice.about': 'It counts for nothing, and your answer is neither saved nor sent.',
	'practice.why': 'So that you know how answering works before it counts.',
	'practice.ask': 'How do you like to begin a working day?',
	'practice.ask.messages': 'With the messages that have come in',
	'practice.ask.plan': 'With a plan for the day',
	'practice.ask.walk': 'With a round to see colleagues',
	'practice.ask.varies': 'It is different every day',
	'practice.done':
		'That is how it works. From now on each answer is saved at once. You can change your answers until you send them.',
	'practice.begin': 'Begin with the questions',
	'saved.all': 'All answers are saved.',
	'saved.waiting':
		'{count, plural, one {# answer is waiting for the connection. It is kept on this device until then; just go on.} other {# answers are waiting for the connection. They are kept on this device until then; just go on.}}',
	'saved.not-stored':
		'This browser keeps nothing on this device. You can go on, but do not close this page while answers are waiting for the connection.',
	'saved.ended': 'No more answers are taken: they were sent, or the screening has closed. Load the page to see which.',
	'saved.refused':
		'The server did not know what to do with an answer: its questions may have changed. Your answers stay on this device. Load the page again.',
	'saved.reload': 'Load the page again',
	'send.go': 'Send my answers',
	'send.title': 'Send your answers now?',
	'send.text':
		'{open, plural, =0 {Every question has an answer.} one {# question is still open.} other {# questions are still open.}} Once sent, your answers no longer change. Only the facts about your background can be corrected afterwards.',
	'send.busy': 'Your answers are being sent.',
	'send.offline':
		'Nothing was sent: there is no connection to the server. Your answers are kept on this device. Try again when you are online.',
	'sent.title': 'Your answers have been sent',
	'sent.when': 'That was on {date}.',
	'sent.next':
		'People will read them now; no score accepts or rejects anybody. You can close this page and come back with the same link.',
	'sent.report': 'Your own report',
	'sent.profile': 'the profile of this position',
	'sent.target': 'target for this position',
	'sent.report.none': 'It is not shown here in this screening. You have a right to it: ask the contact below.',
	'sent.claims':
		'In an interview you may be asked about: {names}. There you place yourself higher than what you say you did bears out, or something asked about what you did has no answer. The people who read your answers are told so; it says nothing about honesty.',
	'sent.facts.about':
		'If something here is not right, correct it. What you sent stays beside it, and both are read. Facts are not part of any score.',
	'sent.facts.other-version':
		'You answered an earlier version of the questions, so your answers cannot be shown or corrected here. If something about your background is not right, write to the contact below, who must see to it.',
	'sent.facts.given': 'Sent: {answer}',
	'sent.facts.none': 'no answer',
	'sent.facts.corrected': 'Corrected on {date}: {answer}',
	'sent.facts.correct': 'Correct this',
	'sent.facts.save': 'Save the correction',
	'sent.facts.saved': 'The correction has been saved.',
	'sent.facts.fault': 'This was not saved. Choose one of the answers, or write a whole number within the limits.',
	'sent.contest': 'If you disagree',
	'sent.contest.about':
		'Tell the contact what you think was read wrongly. A person then looks again at your answers, your background and how both were read, takes in what you wrote, and tells you what came of it.',
	'data.more': 'The notice, your data, and withdrawing',
	'data.title': 'Your data',
	'data.about':
		'A file of what is kept about you: your answers and how long each took, corrections, the remarks on answer quality and on where you place yourself, and in plain words how it is all worked out.',
	'data.left-out.notes':
		'What interviewers and those who decide have written about you is not in it; the contact gives you that.',
	'data.left-out.scores':
		'Nor are your scores, since this screening shows no report here. You have a right to them: ask the contact.',
	'data.left-out.words':
		'In what words questions and answers stood before you is not in it: the server now has another version of them.',
	'data.save': 'Save my data as a file',
	'withdraw.title': 'Withdraw and have everything deleted',
	'withdraw.about':
		'You then no longer take part. Your name, your address, your answers and your result are deleted at once and cannot be brought back. All that stays is that somebody withdrew, not who.',
	'withdraw.devices':
		'If you answered on another device too, open the same link there once afterwards: then what lies on it goes as well.',
	'withdraw.sure': 'Yes, delete everything about me',
	'withdraw.fault': 'Nothing was deleted. Tick the box first if you are sure.',
	'withdraw.go': 'Withdraw',
	'logic.points':
		'Each answer has a number of points from 0 to 100 that was fixed beforehand and is the same for everybody. Open questions have none.',
	'logic.score':
		'The score of an area is a weighted mean: what you did counts most, how you decide and work samples next, where you place yourself least.',
	'logic.band': 'Every score has a band in which it plausibly lies. Fewer answers make it wider.',
	'logic.verdict':
		'A verdict is given only where the whole band lies on one side of the target. Otherwise it is too close to call. There is no total and no rank.',
	'logic.facts': 'Facts about your background are in no score. They are listed as met, not met or not stated.',
	'logic.quality': 'Remarks on answer quality (speed, patterns, open questions) change no score and reject nobody.',
	'logic.claims':
		'Where you place yourself much higher than your other answers suggest, or high while something asked about what you did has no answer, this is remarked as something to ask about. It changes no score.',
	'logic.decision': 'No decision is made automatically. People decide, and you can ask a person to look again.'
} as const;
