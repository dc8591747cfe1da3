/** How much each competency weighs in a role, 0 … 5. */
export interface RoleImportance {
	id: string;
	importance: Record<string, number>;
}

/**
 * The COO and its neighbours as O*NET 30.2 data rate them (U.S. Department of Labor, CC BY 4.0, modified): 5·(IM − 1)/4, IM the
 * mean of a competency's five most important elements. The occupations behind each, and why only shapes are compared, are in
 * docs/METHODS.md.
 */
export const roles: RoleImportance[] = [
	{
		id: 'coo',
		importance: {
			...{ leadership: 3.89, analysis: 3.97, communication: 4.05, teams: 3.87 },
			...{ finance: 3.12, process: 3.4, change: 3.6, customer: 3.48 }
		}
	},
	{
		id: 'ceo',
		importance: {
			...{ leadership: 4.17, analysis: 4.48, communication: 4.52, teams: 4.45 },
			...{ finance: 3.56, process: 3.55, change: 3.87, customer: 3.94 }
		}
	},
	{
		id: 'cfo',
		importance: {
			...{ leadership: 3.66, analysis: 3.76, communication: 3.93, teams: 3.55 },
			...{ finance: 3.23, process: 2.44, change: 3.31, customer: 3.64 }
		}
	},
	{
		id: 'cmo',
		importance: {
			...{ leadership: 3.59, analysis: 3.73, communication: 4.13, teams: 3.38 },
			...{ finance: 2.7, process: 2.85, change: 3.79, customer: 3.61 }
		}
	}
];
