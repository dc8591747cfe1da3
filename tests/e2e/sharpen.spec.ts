import type { Page } from '@playwright/test';
import { reasons, items as scenarioWords } from '../../src/lib/content/words/en/deep/customer.ts';
import { solutions } from '../../src/lib/content/words/en/deep/work-samples.ts';
import type { Item } from '../../src/lib/core/instrument/instrument.ts';
import { formItems } from '../../src/lib/core/scoring/form-items.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { sharpen } from '../../src/lib/core/scoring/sharpen.ts';
import { say, words } from './fixtures/say.ts';
import { full, instrument, sheet } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { begin, openQuestion, openResult } from './fixtures/visitor.ts';

const t = say.en;
const AREA = 'customer';
const name = words.en.competencies[AREA]!;
const asked = formItems(instrument, { form: { modules: [`deep:${AREA}`] }, industry: 'general' });
const result = score(instrument, sheet);
const promised = sharpen(instrument, result).find(({ competency }) => competency === AREA)!;
const modules: { reasons: Record<string, Record<string, string>> }[] = await Promise.all(
	instrument.competencies.map((id) => import(`../../src/lib/content/words/en/deep/${id}.ts`))
);
const explained = modules.flatMap(({ reasons }) =>
	Object.values(reasons).flatMap((byAction) => Object.values(byAction))
);
const askOf = ({ id }: Item) => (scenarioWords as Record<string, { ask: string }>)[id]!.ask;

test('one area is sharpened: only what is new is asked, its band narrows, and the working shows keys and reasons', async ({
	page
}) => {
	await openResult(page);
	const before = await bandOf(page);
	await chooseArea(page);
	const shown: string[] = [];
	for (const item of asked) {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(askOf(item));
		shown.push(item.id);
		await answerDeep(page, item);
	}
	expect(shown).toHaveLength(promised.questions);
	// Nothing that had an answer comes after it.
	await expect(page.getByRole('heading', { name: t('review.title') })).toBeVisible();
	await page.getByRole('button', { name: t('review.finish') }).click();
	await page.waitForURL('**/en/result');

	const after = await bandOf(page);
	expect(after.high - after.low).toBeLessThan(before.high - before.low);
	await rowOf(page).getByRole('button').click();
	const dialog = page.getByRole('dialog', { name: t('working.title', { name: name.inSentence }) });
	for (const { id, actions = [] } of asked.filter(({ kind }) => kind === 'judgement')) {
		for (const action of actions) {
			const { [action.id]: label } = (scenarioWords as Record<string, { actions?: Record<string, string> }>)[id]!
				.actions!;
			const row = dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label!, exact: true }) });
			const reason = (reasons as Record<string, Record<string, string>>)[id]![action.id]!;
			await expect(row.getByRole('cell')).toHaveText([
				String(ratingOf(actions.indexOf(action))),
				String(action.key),
				reason
			]);
		}
	}
});

// The copy kept for use without a network holds every page and file, the result's too, and comes only when the quiz stands.
test('no key and no reason reaches a browser in the full form before the result, the offline copy aside', async ({
	page
}) => {
	const bodies: Promise<string>[] = [];
	page.on('response', (response) => bodies.push(response.text().catch(() => '')));
	await begin(page, 'en', 'full');
	// A question of a module, and a work sample: all of either has come.
	for (const { id } of [full.find(({ kind }) => kind === 'worksample')!, asked.at(-1)!]) await openQuestion(page, id);
	// Nor does a look at the overview on the way bring them.
	await answerDeep(page, asked.at(-1)!);
	await page.getByRole('button', { name: t('quiz.pause') }).click();
	await expect(page.getByRole('heading', { name: t('review.title') })).toBeVisible();
	await page.waitForLoadState('networkidle');
	const traffic = (await Promise.all(bodies)).join('\n');
	expect(full.filter(({ id }) => !plainly(traffic).includes(words.en.items[id]!.ask))).toEqual([]);
	expect(telling(traffic)).toEqual([]);

	// The same would find them where they are.
	await page.goto('/en/result');
	await page.waitForLoadState('networkidle');
	const reply = await page.request.get(`/en/deep/${AREA}/reasons.json`);
	const all = [...(await Promise.all(bodies)), await reply.text()].join('\n');
	expect(telling(all)).toEqual(['keys', 'reasons']);
});

test('the page of a result carries no question of a deep module', async ({ page }) => {
	const reply = await page.request.get('/en/result');
	const text = await reply.text();
	expect(text).toContain(words.en.items['customer-complaints']?.ask ?? Object.values(words.en.items)[0]!.ask);
	for (const item of asked) expect(text).not.toContain(askOf(item).slice(0, 40));
});

const plainly = (text: string) => text.replaceAll('\\"', '"');

/** What a text gives away: a key beside the id of its action, and the words that explain keys and solutions. */
function telling(text: string): string[] {
	const plain = plainly(text);
	const actions = instrument.items.flatMap((item) => (item.actions ?? []).map(({ id }) => id));
	const keyed = actions.filter((id) => new RegExp(`\\b${id}["'\`]?\\s*[:,]\\s*("?key"?:)?[\\d.]`).test(plain));
	const solved = Object.values(solutions).flatMap(({ formula, slip }) => [formula, slip]);
	return [
		...(keyed.length > 0 ? ['keys'] : []),
		...([...explained, ...solved].some((words) => plain.includes(words)) ? ['reasons'] : [])
	];
}

/** Opens the list of areas where the area is not the first choice, and takes its module. */
async function chooseArea(page: Page) {
	const section = page.getByRole('region', { name: t('sharpen.title') });
	if (sharpen(instrument, result)[0]!.competency === AREA) {
		await section.getByRole('button', { name: t('sharpen.start', { count: promised.questions }) }).click();
	} else {
		await section.getByText(t('sharpen.others')).click();
		await section.getByRole('button', { name: `${t('sharpen.choose')}: ${name.inSentence}` }).click();
	}
	await page.waitForURL('**/en/quiz**');
}

const ratingOf = (at: number) => (at % 5) + 1;

async function answerDeep(page: Page, { actions, options = [] }: Item) {
	if (actions)
		for (const at of actions.keys())
			await page
				.getByRole('group')
				.nth(at + 1)
				.getByRole('radio')
				.nth(ratingOf(at) - 1)
				.check();
	else
		await page
			.getByRole('radio')
			.nth(Math.min(2, options.length - 1))
			.check();
	await page.keyboard.press('Enter');
}

const rowOf = (page: Page) =>
	page
		.getByRole('table', { name: t('gaps.title') })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: name.name }) });

/** The band of the area as the table beside the chart says it. */
async function bandOf(page: Page) {
	const told = await rowOf(page).getByRole('cell').first().innerText();
	const [low, high] = /band from (\d+) to (\d+)/.exec(told)!.slice(1).map(Number);
	return { low: low!, high: high! };
}
