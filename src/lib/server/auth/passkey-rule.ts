import { APIError } from 'better-auth/api';

interface Verified {
	verification: { registrationInfo?: { userVerified: boolean }; authenticationInfo?: { userVerified: boolean } };
}

/** A passkey counts where the device has made sure who holds it, by a PIN, a finger or a face: it stands for both factors. */
export async function requireVerifiedUser({ verification }: Verified): Promise<void> {
	const { registrationInfo, authenticationInfo } = verification;
	if (!(registrationInfo ?? authenticationInfo)?.userVerified)
		throw new APIError('FORBIDDEN', { code: 'NOT_VERIFIED' });
}
