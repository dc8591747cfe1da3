import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts what has to be kept for a while and only this product may read. */
export interface Seal {
	close: (text: string) => string;
	/** Null where it was not closed with the same secret, or was changed. */
	open: (sealed: string) => string | null;
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM with a key of its own, derived from the app's secret. */
export function sealWith(secret: string): Seal {
	const key = Buffer.from(hkdfSync('sha256', secret, '', 'coo-fit/seal@1', 32));
	return {
		close(text) {
			const nonce = randomBytes(NONCE);
			const cipher = createCipheriv('aes-256-gcm', key, nonce);
			const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
			return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
		},
		open(sealed) {
			const bytes = Buffer.from(sealed, 'base64url');
			if (bytes.length < NONCE + TAG) return null;
			const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
			decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
			try {
				return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
			} catch {
				return null;
			}
		}
	};
}
