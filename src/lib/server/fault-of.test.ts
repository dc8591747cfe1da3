import { expect, it } from 'vitest';
import { faultOf } from './fault-of.ts';

it('says what happened and where, and nothing that somebody wrote', () => {
	const fault = Object.assign(new TypeError('duplicate key: anna@example.org\nof Anna'), { code: '23505' });
	const told = faultOf(fault);
	expect(told).toMatchObject({ fault: 'TypeError', code: '23505' });
	expect(told.at[0]).toMatch(/^at .*fault-of\.test\.ts/);
	expect(JSON.stringify(told)).not.toMatch(/anna/i);
	expect(faultOf('anna@example.org')).toEqual({ fault: 'string', at: [] });
});
