import type { Item } from '../../core/instrument/instrument.ts';
import { items as analysis } from './deep/analysis.ts';
import { items as change } from './deep/change.ts';
import { items as communication } from './deep/communication.ts';
import { items as customer } from './deep/customer.ts';
import { items as finance } from './deep/finance.ts';
import { items as leadership } from './deep/leadership.ts';
import { items as process } from './deep/process.ts';
import { items as teams } from './deep/teams.ts';

/** What sharpens each competency: two placements, a piece of evidence, two scenarios, those of single industries in their place, and two work samples for three of them. */
export const deep: Item[] = [
	...leadership,
	...analysis,
	...communication,
	...teams,
	...finance,
	...process,
	...change,
	...customer
];
