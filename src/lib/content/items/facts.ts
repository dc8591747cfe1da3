import type { Item, Option } from '../../core/instrument/instrument.ts';

type Fact = Omit<Item, 'kind' | 'competency' | 'module'>;

const fact = (item: Fact): Item => ({ ...item, kind: 'fact', competency: null, module: 'facts' });
const ids = (...names: string[]): Option[] => names.map((id) => ({ id }));
const upTo = (max: number) => ({ min: 0, max, integer: true });

/** What someone brings along: reported as a checklist beside the profile, never scored. */
export const facts: Item[] = [
	fact({
		id: 'fact-education',
		quick: true,
		sources: ['D6.1', 'D6.2'],
		answer: 'choice',
		options: ids('school-or-vocational', 'short-higher', 'bachelor', 'master', 'mba', 'doctorate')
	}),
	fact({
		id: 'fact-field',
		sources: ['D6.1'],
		answer: 'choices',
		options: ids(
			...['business-economics', 'management', 'finance-accounting', 'supply-chain', 'engineering'],
			...['it', 'law-social-science', 'other', 'none']
		)
	}),
	fact({
		id: 'fact-certificates',
		sources: ['D6.3'],
		answer: 'choices',
		options: ids('lean-six-sigma', 'project', 'supply-chain', 'leadership', 'iso-auditor', 'other', 'none')
	}),
	fact({
		id: 'fact-role',
		quick: true,
		sources: ['D7.2'],
		answer: 'choice',
		options: ids(
			...['none', 'specialist', 'team-leader', 'head-of-department'],
			...['head-of-site', 'operations-director', 'coo']
		)
	}),
	fact({ id: 'fact-team', quick: true, sources: ['D7.1', 'D8.4'], answer: 'number', range: upTo(500_000) }),
	fact({ id: 'fact-managers', sources: ['D7.1', 'D8.1'], answer: 'number', range: upTo(50_000) }),
	fact({
		id: 'fact-budget',
		quick: true,
		sources: ['D7.1', 'D3.2'],
		answer: 'choice',
		// Bands that stay round in the other currencies: 2, 20, 200 and 2,000 million kroner; 1, 10, 100 and 1,000 million zloty.
		options: ids('none', 'under-250k', '250k-to-2.5m', '2.5m-to-25m', '25m-to-250m', 'over-250m')
	}),
	fact({
		id: 'fact-profit-and-loss',
		quick: true,
		sources: ['D7.1', 'D8.5'],
		answer: 'choice',
		options: ids('none', 'costs', 'product-or-site', 'division-or-country', 'company')
	}),
	fact({ id: 'fact-sites', sources: ['D7.1', 'D1.2'], answer: 'number', range: upTo(10_000) }),
	fact({
		id: 'fact-functions',
		sources: ['D1.2', 'D7.1'],
		answer: 'choices',
		options: ids(
			...['production', 'logistics', 'procurement', 'it', 'sales', 'customer-service'],
			...['hr', 'finance', 'quality', 'product-development', 'none']
		)
	}),
	fact({
		id: 'fact-change',
		sources: ['P2.4', 'D7.1'],
		answer: 'choice',
		options: ids('none', 'up-to-10', '11-to-50', '51-to-250', '251-to-1000', 'over-1000')
	}),
	fact({
		id: 'fact-systems',
		sources: ['P2.6', 'D11.3'],
		answer: 'choice',
		options: ids('none', 'team', 'department', 'several-departments', 'company', 'beyond-company')
	}),
	fact({
		id: 'fact-suppliers',
		sources: ['D3.5', 'D7.1'],
		answer: 'choice',
		options: ids('none', 'single-suppliers', 'category', 'site', 'company')
	}),
	fact({ id: 'fact-years', quick: true, sources: ['D7.1'], answer: 'number', range: upTo(60) })
];
