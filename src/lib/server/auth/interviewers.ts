import type { App } from '../app.ts';

/** People whose role lets them read only what is assigned to them, without those who are shut out. */
export async function interviewers({ auth }: App): Promise<{ id: string; name: string }[]> {
	const { internalAdapter } = await auth.$context;
	const found = await internalAdapter.listUsers(1000, 0, { field: 'name', direction: 'asc' }, [
		{ field: 'role', value: 'interviewer' }
	]);
	return found.filter((user) => !('banned' in user && user.banned)).map(({ id, name }) => ({ id, name }));
}
