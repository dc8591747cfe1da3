const places = [
	'start',
	'quiz',
	'result',
	'plan',
	'history',
	'shared',
	'profile',
	'role',
	'methods',
	'manual',
	'sign-in',
	'join'
];

/** A page of the product, named without its language. */
export const match = (text: string): boolean => places.includes(text);
