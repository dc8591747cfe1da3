import { fail } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { accountOf, endSession } from '#lib/server/auth/account.ts';
import { changeAccount } from '#lib/server/auth/change-account.ts';
import {
	changePasswordForm,
	codeForm,
	newCodesForm,
	nothingForm,
	setUpForm,
	switchOffForm,
	whichForm
} from '#lib/server/auth/forms.ts';
import { requireSignedIn } from '#lib/server/auth/require.ts';
import { codesOf, secondFactorSetUp } from '#lib/server/auth/second-factor.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { record } from '#lib/server/services/record/record.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = requireSignedIn(event);
	const { locals, params, request } = event;
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'account'),
		account: await accountOf(locals.app, person, request.headers),
		email: person.email,
		role: person.role
	};
};

const nothing = () => ({});

export const actions: Actions = {
	password: (event) =>
		changeAccount(
			event,
			{
				schema: changePasswordForm,
				path: '/change-password',
				body: (form) => ({ ...form, revokeOtherSessions: true }),
				refused: ['currentPassword', 'wrong-current'],
				action: 'account.password',
				done: 'password'
			},
			nothing
		),
	setUp: (event) =>
		changeAccount(
			event,
			{
				schema: setUpForm,
				path: '/two-factor/enable',
				body: ({ setUpPassword }) => ({ password: setUpPassword }),
				refused: ['setUpPassword', 'wrong-current'],
				action: 'account.set-up',
				done: 'set-up'
			},
			(answer) => ({ setUp: secondFactorSetUp(answer) })
		),
	confirm: (event) =>
		changeAccount(
			event,
			{
				schema: codeForm,
				path: '/two-factor/verify-totp',
				body: (form) => form,
				refused: ['code', 'code-wrong'],
				action: 'account.second-factor',
				done: 'second-factor'
			},
			nothing
		),
	codes: (event) =>
		changeAccount(
			event,
			{
				schema: newCodesForm,
				path: '/two-factor/generate-backup-codes',
				body: ({ codesPassword }) => ({ password: codesPassword }),
				refused: ['codesPassword', 'wrong-current'],
				action: 'account.codes',
				done: 'codes'
			},
			(answer) => ({ codes: codesOf(answer) })
		),
	off: (event) =>
		changeAccount(
			event,
			{
				schema: switchOffForm,
				path: '/two-factor/disable',
				body: ({ offPassword }) => ({ password: offPassword }),
				refused: ['offPassword', 'wrong-current'],
				action: 'account.off',
				done: 'off'
			},
			nothing
		),
	removePasskey: (event) =>
		changeAccount(
			event,
			{
				schema: whichForm,
				path: '/passkey/delete-passkey',
				body: ({ which }) => ({ id: which }),
				refused: ['which', 'missing'],
				action: 'account.passkey-removed',
				detail: ({ which }) => ({ passkey: which }),
				done: 'passkey-removed'
			},
			nothing
		),
	end: async (event) => {
		const person = requireSignedIn(event);
		const form = readForm(whichForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults });
		const { app } = event.locals;
		if (await endSession(app, person, form.output.which))
			await record(app.audit, { actor: person.id, action: 'account.session-ended', subject: person.id });
		return { done: 'ended' };
	},
	endOthers: (event) =>
		changeAccount(
			event,
			{
				schema: nothingForm,
				path: '/revoke-other-sessions',
				body: nothing,
				refused: ['which', 'missing'],
				action: 'account.ended',
				done: 'ended'
			},
			nothing
		)
};
