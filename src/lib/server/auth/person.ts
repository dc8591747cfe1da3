import type { Role } from './roles.ts';

/** Somebody who is signed in. */
export interface Person {
	id: string;
	name: string;
	email: string;
	role: Role;
}
