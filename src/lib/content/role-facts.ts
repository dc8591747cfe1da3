/** Every fact about the role that the instrument may name as a source. The words of each are with the language. */
export const roleFacts = [
	...['D1.1', 'D1.2', 'D2.1', 'D2.2', 'D2.3', 'D2.4'],
	...['D3.1', 'D3.2', 'D3.3', 'D3.4', 'D3.5', 'D3.6', 'D3.0'],
	...['D4.1', 'D4.2', 'D5.1', 'D6.1', 'D6.2', 'D6.3', 'D7.1', 'D7.2'],
	...['D8.1', 'D8.2', 'D8.3', 'D8.4', 'D8.5', 'D9.1', 'D9.2', 'D9.3'],
	...['D10.1', 'D10.2', 'D11.1', 'D11.2', 'D11.3', 'D12.1', 'D12.2', 'D12.3', 'D13.1'],
	...['P1.1', 'P1.2', 'P2.1', 'P2.2', 'P2.3', 'P2.4', 'P2.5', 'P2.6', 'P2.7'],
	...['P3.1', 'P4.1', 'P5.1', 'P6.1', 'P6.2', 'P6.3', 'P6.4', 'P7.1']
] as const;
