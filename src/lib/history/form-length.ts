/** How long the form was, as the set-up names it; of a custom one, how many areas were asked about more closely. */
export function formLength(
	modules: string[],
	areas: string[]
): { name: 'quick' | 'background' | 'full' | 'custom'; count: number } {
	const count = areas.filter((area) => modules.includes(`deep:${area}`)).length;
	if (count === areas.length) return { name: 'full', count };
	if (count > 0) return { name: 'custom', count };
	return { name: modules.includes('facts') ? 'background' : 'quick', count };
}
