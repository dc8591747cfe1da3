/** What the log says of a fault: its kind and where it came from. Its words may quote what somebody wrote, and are left out. */
export function faultOf(fault: unknown): { fault: string; code?: string; status?: string; at: string[] } {
	if (!(fault instanceof Error)) return { fault: typeof fault, at: [] };
	const { name, code, status, stack = '' } = fault as NodeJS.ErrnoException & { status?: string | number };
	const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
	return {
		fault: name,
		...(code && { code: String(code) }),
		...(status && { status: String(status) }),
		at: at.slice(0, 8).map((line) => line.trim())
	};
}
