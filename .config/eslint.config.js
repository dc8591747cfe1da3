import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

export default typescript.config(
	{ ignores: ['**/node_modules/', '**/build/', '**/.svelte-kit/', '**/test-results/'] },
	typescript.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			// What the oldest browsers that are supported do not have (docs/ARCHITECTURE.md); nothing fills it in.
			'no-restricted-properties': [
				'error',
				...['Map', 'Object'].map((object) => ({ object, property: 'groupBy' })),
				{ object: 'Array', property: 'fromAsync' },
				{ object: 'Promise', property: 'withResolvers' },
				...['toReversed', 'toSorted', 'toSpliced'].map((property) => ({ property }))
			],
			'object-shorthand': 'error',
			'prefer-template': 'error',
			// Addresses within a page are fragments, which need no base.
			'svelte/no-navigation-without-resolve': ['error', { ignorePushState: true, ignoreReplaceState: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: typescript.parser, svelteConfig } }
	},
	{
		// These speak to a person in a terminal.
		files: ['src/cli/**', 'tests/**'],
		rules: { 'no-console': 'off' }
	}
);
