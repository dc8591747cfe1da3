export const messages = {
	'methods.title': 'Methods and sources',
	'methods.lede': 'How answers become scores, what is assumed, and where the targets come from.',
	'methods.validity.title': 'Validity evidence: none yet',
	'methods.validity':
		'The questions are built from descriptions of the role and public ratings of it. Nobody has yet collected data on how the scores relate to doing well as a COO. There is no norm group, so there is no percentile and no percentage of fit.',
	'methods.evidence.title': 'Kinds of evidence, kept apart',
	'methods.evidence':
		'“What you did” asks for things of the last 36 months that another person could check. “Where you place yourself” asks for the furthest description that is regularly true of you. Self-rating alone says little about performance and is often lenient, so what you did weighs more. The full form and the deep modules add “How you decide”: the effect you see in four actions on a working day, held against a written key, and, for analysis, finance and process, small calculations that are right or wrong.',
	'methods.points.title': 'From answers to a score',
	'methods.points':
		'The five answers of a question give 0, 25, 50, 75 or 100 points. The score of an area is the weighted mean of what you did and where you place yourself. In the quick form the two kinds weigh:',
	'methods.weights': 'Purpose and areas',
	'methods.weights.analysis': 'analysis, finance, process',
	'methods.weights.leadership': 'all other areas',
	'methods.skipped':
		'A skipped question is neither zero nor the middle: the score is that of the answers given. With fewer than two thirds of the questions of a kind answered, that kind has no score and the band widens.',
	'methods.band.title': 'The band',
	'methods.band':
		'Each score has a standard error: the spread of your answers (taken as at least {sigma} points) divided by the root of their number. This floor is an assumption (answers to one question spread by 25 points, questions of an area correlate by .25) until it can be measured. The band also counts the uncertainty of the target. “Below” and “at or above” are said only when the whole band is on one side.',
	'methods.priority.title': 'The order of the plan',
	'methods.priority':
		'Priority is importance times expected shortfall: how far below the target you would be on average, given the uncertainty. To see how much this order depends on our weights, they are varied {draws} times at random.',
	'methods.formulas.title': 'All formulas',
	'methods.formulas':
		'As they stand in the workings of a result, with letters in place of its numbers. Φ and φ are the distribution function and the density of the standard normal distribution.',
	'methods.formula.se': 'Standard error of a kind',
	'methods.formula.score': 'Score of an area',
	'methods.formula.gap': 'Gap and band',
	'methods.formula.holm': 'Verdicts in a selection',
	'methods.formula.priority': 'Priority',
	'methods.band.formula': 'Band = G ± z × se with z = Φ⁻¹((1 + certainty) / 2): {levels}.',
	'methods.holm':
		'By Holm’s method: p = 1 − Φ(G / se) for “below”, p = Φ(G / se) for “at or above”. On either side the p of the m areas with a score are sorted upwards; the k-th is clear enough while p ≤ α / (m − k + 1), and the first that is larger ends the series. α = (1 − certainty) / 2. The bands stay as they are.',
	'methods.overall': 'Given only where these areas carry at least {share} of the importance.',
	'methods.quality.title': 'How the questions were answered',
	'methods.targets.title': 'The COO profile',
	'methods.targets':
		'Importance and targets are blended from O*NET ratings of chief executives, operations managers, production managers and logistics managers. Two are raised by judgement: process and flow, and change and technology. The industries’ adjustments are judgement too.',
	'methods.table.area': 'Area',
	'methods.table.importance': 'Importance (0–5)',
	'methods.table.target': 'Target (0–100)',
	'methods.table.se': 'Standard error of the target',
	'methods.not.title': 'What it must not be used for',
	'methods.not':
		'Not for rejecting anyone automatically, not for comparing people by rank, and not as a test of ability or personality.',
	'methods.manual.title': 'The manual',
	'methods.manual':
		'Every question with its points, keys and reasons stands in the manual, with a worked example and what is assumed. It contains the keys, so read it after your own result, not before.',
	'methods.manual.link': 'To the manual with the keys',
	'methods.credits.title': 'Credits',
	'methods.credits.language': 'The credits are given in the wording that the sources ask for, in English.',
	'methods.credits.font': 'Typeface: Schibsted Grotesk, under the SIL Open Font License.',
	'methods.sources.title': 'What the role descriptions say',
	'methods.sources': 'Every question names the facts that it comes from. These are all of them, in our own words.'
} as const;
