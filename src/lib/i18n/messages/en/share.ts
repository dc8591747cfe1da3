export const messages = {
	'share.open': 'Share by link',
	'share.unreachable': 'The part of COO Fit that makes links could not be fetched. Check the connection and try again.',
	'share.title': 'Share this result',
	'share.about':
		'The link holds your answers, those about your background too, and how the result is read: purpose, industry, certainty. It leaves out how long you took for each question, which a file holds. The answers stand in the part of the address that browsers keep to themselves: no server sees them.',
	'share.profile':
		'It also holds the edited profile that the result is read against, with its author, date and reason.',
	'share.who': 'Anyone who has the link can read the result. Once given away, it cannot be taken back.',
	'share.link': 'The link',
	'share.copy': 'Copy the link',
	'share.copied': 'The link has been copied.',
	'share.not-copied': 'This browser does not let the page copy. The link is selected: copy it yourself.',
	'share.local':
		'COO Fit runs on this computer only, under an address that no other device can open. For others, save the result as a file.',
	'share.qr': 'QR code of the link',
	'share.qr.about': 'To be read with the camera of a phone.',
	'share.qr.dense':
		'The link is too long for a QR code that phones read reliably. Copy the link, or save the result as a file.',
	'share.too-long': 'This result is too long for a link. Save it as a file and pass that on.',
	'earlier.not-kept':
		'This browser does not keep this result among your earlier ones: its storage is full or switched off. To keep it, save it as a file.'
} as const;
