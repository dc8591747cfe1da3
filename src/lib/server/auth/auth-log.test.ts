import { expect, it, vi } from 'vitest';
import { authLog } from './auth-log.ts';

it('the log of the sign-in has no address and no details in it', () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	authLog.log('error', 'User nora@example.org not found', { email: 'nora@example.org' }, 'nora', new Error('locked'));
	expect(said.mock.calls).toEqual([['Sign-in: User … not found locked']]);
	said.mockRestore();
});
