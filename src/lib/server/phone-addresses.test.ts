import { expect, it } from 'vitest';
import { phoneAddresses } from './phone-addresses.ts';

const card = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
	({ address, internal, family, netmask: '', mac: '', cidr: null }) as never;
const cards = {
	lo: [card('127.0.0.1', true), card('::1', true, 'IPv6')],
	docker0: [card('172.17.0.1')],
	vpn: [card('100.64.0.7'), card('169.254.3.3')],
	wifi: [card('10.1.2.3'), card('fe80::1', false, 'IPv6')],
	wire: [card('192.168.178.20')]
};
const at = (address: string) => new URL(address);
const local = { origin: null, isForNetwork: false };

it('phones reach a laptop by its addresses, a home network first', () => {
	expect(phoneAddresses({ origin: null, isForNetwork: true }, at('http://localhost:3000'), cards)).toEqual({
		addresses: ['192.168.178.20', '10.1.2.3', '172.17.0.1', '100.64.0.7'].map((ip) => `http://${ip}:3000`),
		isOnlyHere: false
	});
});

it.each([
	['it listens to itself alone', local, 'http://localhost:3000', cards, true],
	['it is in no network', { ...local, isForNetwork: true }, 'http://127.0.0.1:3000', { lo: cards.lo }, true],
	['it was opened by another name', local, 'http://laptop.local:3000', cards, false]
])('the address is the one it was opened by where %s', (_, settings, url, interfaces, isOnlyHere) => {
	expect(phoneAddresses(settings, at(url), interfaces)).toEqual({ addresses: [url], isOnlyHere });
});

it('and its public one where it has one', () => {
	const settings = { origin: 'https://fit.example.org', isForNetwork: true };
	const found = phoneAddresses(settings, at('http://localhost:3000'), cards);
	expect(found).toEqual({ addresses: ['https://fit.example.org'], isOnlyHere: false });
});
