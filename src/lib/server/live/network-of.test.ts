import { expect, it } from 'vitest';
import { networkOf } from './network-of.ts';

it.each([
	['192.168.1.20', '192.168.1.20'],
	['::ffff:192.168.1.20', '192.168.1.20'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:db8:1:2::9', '2001:db8:1:2'],
	['::1', '0:0:0:0'],
	['', '']
])('%j counts as %j', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
