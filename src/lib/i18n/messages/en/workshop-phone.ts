/** What somebody in a workshop reads on their phone. */
export const messages = {
	'join.title': 'Join a workshop',
	'join.about': 'The code is on the projector, below the address. You need no account.',
	'join.code': 'Code',
	'join.code.about': 'Six letters and digits. Capital or small letters make no difference.',
	'join.find': 'Go on',
	'join.again': 'Enter another code',
	'join.before': 'Before you join: {title}',
	'join.before.lead': 'Before you join',
	'join.asks': 'Questions about your own experience, {minutes} on this phone. Industry: {industry}.',
	'join.stay': 'Your answers stay on this phone.',
	'join.leave':
		'Only a score for each area leaves it, together with how certain that score is. Nobody else sees yours, not even the host.',
	'join.named': 'A nickname if you like: the host sees who has come in, and no name ever stands beside a score.',
	'join.anonymous': 'Nobody is asked for a name.',
	'join.smallest': 'The room sees its results together, and nothing about fewer than {count} people.',
	'join.deleted': 'You can leave at any time, and your scores go with you. Everything is deleted on {day}.',
	'join.nickname': 'Nickname (optional)',
	'join.nickname.about': 'Better not your full name.',
	'join.go': 'Join',
	'join.left': 'You have left the workshop. Your scores are deleted, and so is everything about it on this phone.',
	'join.was-here':
		'This phone has been in this workshop, but the server no longer knows it. Join again: the answers on this phone come along, and scores that have arrived are not sent again.',
	'join.needs-script': 'The questions need JavaScript. Switch it on for this page.',
	'join.refused.unknown': 'No workshop has this code. Compare it with the projector, character by character.',
	'join.refused.closed': 'This workshop is closed. Nobody can join it any more.',
	'join.refused.full': 'This workshop is full. Please tell the host.',
	'join.refused.changed':
		'The host has changed something here since you read it. Please read it again before you join.',
	'join.refused.waits': 'Too many wrong codes were tried from here. Wait a few minutes, then try again.',
	'join.refused.crowd': 'Very many people have just joined from this network. Wait a minute, then press “Join” again.',
	'join.refused.cookies':
		'This browser kept no cookie for this page, and without one you would be somebody else at every step. Allow cookies here, then press once more.',
	'phone.views': 'What this phone shows',
	'phone.view.questions': 'Questions',
	'phone.view.result': 'My result',
	'phone.view.room': 'The room',
	'phone.view.plan': 'My plan',
	'phone.now.lobby': 'It has not begun yet.',
	'phone.now.answering': 'The room is answering.',
	'phone.now.result': 'Everybody looks at their own result.',
	'phone.now.reveal': 'The room looks at its results.',
	'phone.now.discussion': 'The room talks about its results.',
	'phone.now.plan': 'Everybody makes a plan.',
	'phone.now.closed': 'The workshop is closed.',
	'phone.status': 'The workshop now',
	'phone.round': 'Round {round}.',
	'phone.lobby': 'You are in',
	'phone.lobby.about':
		'As soon as the host begins, the questions appear here. You can put the phone down; it connects again by itself.',
	'phone.lobby.name': 'Your nickname: {name}',
	'phone.lobby.count':
		'{count, plural, =1 {You are the first here.} one {# person is here.} other {# people are here.}}',
	'phone.own.questions': 'Questions',
	'phone.finish': 'See my result and send the scores',
	'phone.finish.about':
		'When you go on, a score for each area leaves this phone, and no answer. After that you can no longer change your answers in this round.',
	'phone.finish.none':
		'None of your areas can be scored yet: too few of their questions have an answer. So nothing was sent, and you do not count as finished. Answer a few more, then press again.',
	'phone.not-stored':
		'This browser keeps nothing on this phone. You can go on, but do not close this page before you are finished.',
	'phone.again':
		'Your scores of this round have arrived, but the answers are no longer on this phone. If you answer again, the result is for you alone; the scores that arrived stand.',
	'phone.result.private': 'Only you see this, on this phone.',
	'phone.change.about': 'Your first round above, your second below it, over the same questions.',
	'phone.apart':
		'Your scores had arrived before this phone was unknown to the server. They count once and are not sent again. Leaving does not delete them, as nobody can tell whose they are; they are deleted on {day}.',
	'phone.none': 'There is no result on this phone',
	'phone.none.about': 'The workshop was closed before you had answered.',
	'phone.plan.none':
		'A plan starts from a result. None of your areas could be assessed: too few of their questions have an answer.',
	'phone.room.title': 'The room',
	'phone.room.nothing': 'Nothing has been revealed yet. It appears here as soon as the host shows it.',
	'phone.room.talk': 'To talk about',
	'phone.late': 'You have not answered yet. You still can, for as long as the workshop is open.',
	'phone.late.under-way': 'Your answers are kept. Go on whenever you like.',
	'phone.late.go': 'To the questions',
	'phone.fetching': 'Your result is being worked out.',
	'phone.lost':
		'No connection at the moment. Go on; what you do is kept on this phone, and it connects again by itself.',
	'phone.sending':
		'Your scores are waiting for the connection. They are sent as soon as it is back; keep this page open.',
	'phone.refused.closed':
		'The workshop was closed before your scores arrived. Your result is yours all the same; it is not in the room’s picture.',
	'phone.refused.late':
		'The second round had begun before your scores arrived, so they are not in the room’s picture. Your own result of the first round stays on this phone.',
	'phone.refused.unknown':
		'The server does not know this phone any more, so your scores were not taken. Your result is yours all the same.',
	'phone.refused.scores':
		'The server could not read your scores, so they are not in the room’s picture. Please tell the host.',
	'phone.pair': 'Somebody to practise with',
	'phone.pair.about':
		'If you like, you are paired with somebody who is strong where you are not, and the other way round. You are then both told one area in which each could help the other, but no scores; your partner also reads your nickname, if you gave one.',
	'phone.pair.yes': 'I would like a partner',
	'phone.pair.no': 'I no longer want a partner',
	'phone.pair.waiting':
		'You are among those who would like a partner. As soon as the host makes pairs, you see here where to meet.',
	'phone.pair.asking': 'Pairs have been made. Your phone is finding out whether you are in one.',
	'phone.pair.none': 'There is no partner for you yet. The host can make pairs again.',
	'phone.pair.ended': 'Your partner has left the workshop or no longer wants a partner, so this pair has ended.',
	'phone.pair.number': 'Meet at number {number}',
	'phone.pair.with': 'You meet {names}.',
	'phone.pair.you-help': 'You could help with: {name}',
	'phone.pair.they-help': 'You could be helped with: {name}',
	'phone.pair.failed': 'No answer from the server. Try again once there is a connection.',
	'phone.data': 'Your data, and leaving',
	'phone.data.about':
		'The server has a score for each area, with how certain it is, and a nickname if you gave one. It deletes everything on {day}. Your answers, your result and your plan are on this phone alone, and stay here until you delete them. The page that shows them comes from this server: print or save them while it is there.',
	'phone.leave': 'Leave and delete everything',
	'phone.leave.title': 'Leave this workshop?',
	'phone.leave.text':
		'Your scores are deleted from the server, and your answers, result and plan from this phone. This cannot be undone. A picture of the room that has been taken stays as it is, also where not all of it has been revealed.',
	'phone.leave.failed':
		'No answer from the server, so it may not have been deleted. Try again once there is a connection.',
	'phone.forget': 'Delete what is on this phone',
	'phone.forget.title': 'Delete it from this phone?',
	'phone.forget.text':
		'Your answers, your result and your plan of this workshop are deleted from this phone. There is no other copy.',
	'phone.left-over':
		'The server has nothing of yours in this workshop any more: the workshop was deleted there, or this browser has lost its cookie. What you did is still on this phone.',
	'phone.left-over.part':
		'{count, plural, one {You had answered # question when it ended; this is the result of that one.} other {You had answered # questions when it ended; this is the result of those.}}',
	'phone.left-over.again':
		'If the workshop is still going on, join again: the answers on this phone come along, and scores that have arrived are not sent again.',
	'phone.left-over.join': 'Join again',
	'phone.gone': 'There is nothing here',
	'phone.gone.about': 'This workshop is over or was never on this phone, or its results have been deleted from it.'
} as const;
