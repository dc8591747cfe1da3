/** Candidates who are chosen for comparing, by id: a form sends each by itself, a link all in one. */
export const chosenCandidates = (query: URLSearchParams): string[] => [
	...new Set(query.getAll('candidates').flatMap((ids) => ids.split(',').filter(Boolean)))
];
