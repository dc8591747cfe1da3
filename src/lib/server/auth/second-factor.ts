import { renderSVG } from 'uqr';

/** What somebody needs to make an app know their second factor; shown once. */
export interface SecondFactorSetUp {
	/** A picture, as an address that holds it. */
	qr: string;
	/** In groups of four, for typing. */
	secret: string;
	backupCodes: string[];
}

export function secondFactorSetUp(body: Record<string, unknown>): SecondFactorSetUp {
	const uri = String(body.totpURI);
	return {
		qr: `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 3 }))}`,
		secret: (new URL(uri).searchParams.get('secret') ?? '').replace(/.{4}(?=.)/g, '$& '),
		backupCodes: codesOf(body)
	};
}

export const codesOf = ({ backupCodes }: Record<string, unknown>): string[] =>
	Array.isArray(backupCodes) ? backupCodes.map(String) : [];
