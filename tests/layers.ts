export interface Layer {
	files: RegExp;
	/** Packages, and folders or files of src/, that they may import. */
	may: string[];
	/** What they may import only at the moment it is needed, so that no first screen waits for it. */
	lazily?: string[];
	/** What they may import for its types alone: nothing of it is there when the product runs. */
	types?: string[];
}

/** The long words of a language are data that a page hands on: what shows them knows their shape and no more. */
const WORDS = ['lib/content/words/words.ts', 'lib/content/question.ts'];

/** Who may import whom. The first layer that a file belongs to counts. */
export const LAYERS: Layer[] = [
	{ files: /^lib\/core\/statistics\/(normal|t-quantile)\.ts$/, may: ['@stdlib/'] },
	{ files: /^lib\/core\/statistics\//, may: ['lib/core/statistics/'] },
	{ files: /^lib\/core\/instrument\//, may: ['lib/core/instrument/'] },
	{
		files: /^lib\/core\/worksample\//,
		may: ['lib/core/worksample/', 'lib/core/instrument/', 'lib/core/statistics/']
	},
	{
		files: /^lib\/core\/scoring\//,
		may: ['lib/core/scoring/', 'lib/core/worksample/', 'lib/core/instrument/', 'lib/core/statistics/']
	},
	{ files: /^lib\/core\/groups\/pair-up\.ts$/, may: ['lib/core/groups/', 'edmonds-blossom'] },
	{
		files: /^lib\/core\/groups\//,
		may: ['lib/core/groups/', 'lib/core/scoring/', 'lib/core/instrument/', 'lib/core/statistics/']
	},
	{ files: /^lib\/core\//, may: ['lib/core/'] },
	{
		files: /^lib\/content\/words\.server\.ts$/,
		may: ['lib/content/', 'lib/i18n/keep-together.ts'],
		types: ['lib/i18n/languages.ts']
	},
	{ files: /^lib\/content\//, may: ['lib/content/'], types: ['lib/core/', 'lib/i18n/languages.ts'] },
	{ files: /^lib\/i18n\//, may: ['lib/i18n/', '@lingui/', 'svelte'] },
	{ files: /^lib\/exchange\//, may: ['lib/exchange/', 'lib/core/', 'lib/i18n/languages.ts', 'valibot'] },
	{ files: /^lib\/flow\/.*\.svelte\.ts$/, may: ['lib/flow/', 'lib/core/', 'xstate', 'svelte'] },
	{ files: /^lib\/flow\//, may: ['lib/flow/', 'lib/core/', 'xstate'] },
	{ files: /^lib\/charts\/draw\.ts$/, may: ['chart.js'] },
	{
		files: /^lib\/charts\//,
		may: ['lib/charts/', 'lib/core/', 'lib/i18n/', 'svelte'],
		types: ['chart.js', ...WORDS]
	},
	{ files: /^lib\/plan\/plan-calendar\.ts$/, may: ['lib/plan/', 'ical-generator'] },
	{ files: /^lib\/plan\//, may: ['lib/plan/', 'lib/core/'], types: ['lib/content/words/words.ts'] },
	{ files: /^lib\/history\/qr-picture\.ts$/, may: ['uqr'] },
	{ files: /^lib\/history\/link-bytes\.ts$/, may: ['lib/history/', 'lib/core/', 'fflate'] },
	{
		files: /^lib\/history\//,
		may: ['lib/history/', 'lib/core/', 'lib/exchange/', 'lib/flow/quiz/saved-run.ts', 'svelte']
	},
	{ files: /^lib\/profile\/.*\.svelte\.ts$/, may: ['lib/profile/', 'lib/core/', 'svelte'] },
	{ files: /^lib\/profile\//, may: ['lib/profile/', 'lib/core/'] },
	{
		files: /^lib\/server\/ports\//,
		may: [],
		types: ['lib/server/ports/', 'lib/core/', 'lib/flow/workshop/workshop-events.ts', 'lib/i18n/languages.ts']
	},
	{
		files: /^lib\/server\/stores\//,
		may: [
			'lib/server/stores/',
			'lib/server/ports/',
			'lib/server/services/record/chain-hash.ts',
			'kysely',
			'pg',
			'node:'
		],
		types: ['lib/core/', 'lib/flow/workshop/workshop-events.ts', 'lib/i18n/languages.ts']
	},
	{
		files: /^lib\/server\/services\//,
		may: [
			'lib/server/services/',
			'lib/server/ports/',
			'lib/core/',
			'lib/flow/',
			'lib/exchange/',
			'lib/content/',
			'lib/i18n/day-format.ts',
			'lib/i18n/languages.ts',
			'csv-parse',
			'csv-stringify',
			'node:'
		],
		types: ['lib/server/app.ts', 'lib/server/auth/person.ts']
	},
	{
		files: /^lib\/server\/mail\//,
		may: [
			'lib/server/mail/',
			'lib/server/services/',
			'lib/server/logger.ts',
			'lib/server/fault-of.ts',
			'lib/content/mail-words.ts',
			'lib/i18n/day-format.ts',
			'lib/i18n/languages.ts',
			'nodemailer',
			'node:'
		],
		types: ['lib/server/']
	},
	{
		files: /^lib\/server\/webhooks\//,
		may: ['lib/server/webhooks/', 'lib/server/services/record/record.ts', 'ipaddr.js', 'standardwebhooks', 'node:'],
		types: ['lib/server/']
	},
	{ files: /^lib\/server\/live\//, may: ['lib/server/', 'lib/flow/', 'ipaddr.js', 'valibot', 'node:'] },
	{
		files: /^lib\/server\/auth\//,
		may: [
			'lib/server/auth/',
			'lib/server/services/record/record.ts',
			'lib/server/ports/workshops.ts',
			'lib/server/forms/read-form.ts',
			// Who is refused is told so in the language of the page.
			'lib/i18n/',
			'better-auth',
			'@better-auth/',
			'@sveltejs/kit',
			'uqr',
			'valibot',
			'node:'
		],
		types: ['lib/server/']
	},
	{
		files: /^lib\/server\//,
		may: [
			'lib/server/',
			'lib/core/',
			'lib/content/',
			'lib/exchange/',
			'lib/i18n/languages.ts',
			'better-auth/db/',
			'@valibot/to-json-schema',
			'@fastify/busboy',
			'rate-limiter-flexible',
			'pino',
			'valibot',
			'node:'
		]
	},
	{
		// What runs on the server beside a page: it asks services and the ports of the app, and no store.
		files: /^routes\/.*\+(page|layout)?\.?server\.ts$/,
		may: ['lib/', '@sveltejs/kit', '$app/', 'node:'],
		types: ['$types']
	},
	{
		files: /^lib\/manual\//,
		may: ['lib/manual/', 'lib/core/', 'lib/content/', 'lib/i18n/', 'lib/flow/quiz/forms.ts', 'lib/flow/quiz/minutes.ts']
	},
	{ files: /^lib\/ui\/account\/passkey\.ts$/, may: [], lazily: ['@simplewebauthn/browser'] },
	{
		files: /^lib\/ui\//,
		may: [
			'lib/ui/',
			'lib/core/',
			'lib/flow/',
			'lib/charts/',
			'lib/plan/',
			'lib/history/',
			'lib/profile/',
			'lib/i18n/',
			'lib/content/fill.ts',
			'svelte',
			'$app/'
		],
		lazily: ['lib/exchange/'],
		types: ['lib/exchange/', 'lib/manual/manual.ts', ...WORDS]
	},
	{
		files: /^routes\//,
		may: ['lib/', 'app.css', 'svelte', '$app/', '@fontsource-variable/'],
		types: ['$types', '@sveltejs/kit']
	},
	{
		files: /^cli\//,
		may: [
			...['cli/', 'lib/core/', 'lib/content/', 'lib/exchange/', 'lib/manual/', 'node:', '(computed)'],
			...['lib/i18n/languages.ts', 'lib/i18n/messages/', 'lib/i18n/translate.ts', '@lingui/message-utils/'],
			'lib/server/upkeep.ts'
		]
	},
	{ files: /^params\//, may: ['lib/i18n/'] },
	{ files: /^service-worker\.ts$/, may: ['lib/i18n/', '$service-worker'] },
	{ files: /^hooks\.server\.ts$/, may: ['lib/i18n/', 'lib/server/', '$app/environment'], types: ['@sveltejs/kit'] },
	{ files: /^app\.d\.ts$/, may: [], types: ['lib/i18n/', 'lib/server/'] }
];
