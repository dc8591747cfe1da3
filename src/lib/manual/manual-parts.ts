import type { Part } from '../i18n/messages/message-id.ts';

/** The parts of the messages that the manual speaks from. */
export const MANUAL_PARTS = ['common', 'gaps', 'manual', 'methods', 'result', 'start'] as const satisfies Part[];
