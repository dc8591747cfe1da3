import type { MessageId } from '#lib/i18n/messages/message-id.ts';
import type { Translate } from '#lib/i18n/translate.ts';

type Value = string | number | boolean | null;

/** The detail of an entry that belongs to no screening, in words; ids are left to the file. */
export function serverDetail(t: Translate, detail: Record<string, Value>): string {
	const each = (id: (part: string) => MessageId, value: Value) =>
		String(value)
			.split(' ')
			.map((part) => t(id(part)))
			.join('; ');
	const said = Object.entries(detail).map(([name, value]) => {
		if (name === 'passkey') return '';
		if (name === 'how') return t(`record.detail.how.${value}` as MessageId);
		if (name === 'role') return each((part) => `role.${part}` as MessageId, value);
		if (name === 'scopes') return `${t('token.scopes')}: ${each((part) => `token.scope.${part}` as MessageId, value)}`;
		if (name === 'events')
			return `${t('webhook.events')}: ${each((part) => `webhook.event.${part}` as MessageId, value)}`;
		if (name === 'withoutSecondFactor') return value ? t('record.detail.second-factor-off') : '';
		// One of a later version has no words here: it is shown as it stands.
		return `${name}: ${value}`;
	});
	return said.filter(Boolean).join(', ');
}
