import { expect, it } from 'vitest';
import { hashOf, isSecret, linkTo, newCode, newSecret } from './secret-link.ts';

it('is new each time, of 32 bytes, and kept as a hash', () => {
	const secrets = Array.from({ length: 100 }, newSecret);
	expect(new Set(secrets).size).toBe(100);
	expect(secrets.every((secret) => Buffer.from(secret, 'base64url').length === 32)).toBe(true);
	expect(secrets.every(isSecret)).toBe(true);
	for (const text of ['', 'guessed', `${secrets[0]}A`, secrets[0]!.replace(/.$/, '.')])
		expect(isSecret(text)).toBe(false);
	// As `printf abc | sha256sum` says.
	expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	expect(linkTo('https://fit.example.org', 'da', 'abc')).toBe('https://fit.example.org/da/invitation/abc');
});

it('has codes without letters that look alike', () => {
	const codes = Array.from({ length: 1000 }, newCode);
	expect(new Set(codes).size).toBe(1000);
	expect(codes.filter((code) => !/^[2-9B-DF-HJKMNP-RTV-XZ]{5}-[2-9B-DF-HJKMNP-RTV-XZ]{5}$/.test(code))).toEqual([]);
});
