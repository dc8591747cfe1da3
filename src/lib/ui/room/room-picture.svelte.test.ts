import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../app.css';
import { words } from '#lib/content/words.server.ts';
import type { CompetencyPicture, Picture } from '#lib/core/groups/picture.ts';
import type { Part } from '#lib/flow/workshop/workshop-events.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { pictureOfRoom, roundOf } from '../../../../tests/component/rooms.ts';
import { show } from '../../../../tests/component/show.ts';
import RoomPicture from './room-picture.svelte';

beforeEach(() => page.viewport(1100, 900));

interface Looked {
	part?: Part;
	of?: string | null;
	/** How many areas have been revealed. */
	revealed?: number;
	earlier?: Picture;
	language?: Language;
	isProjector?: boolean;
	isEarlier?: boolean;
}

const revealedOf = ({ competencies }: Picture, count = 8) =>
	Object.fromEntries(Object.entries(competencies).slice(0, count));

function look(picture: Picture, looked: Looked = {}) {
	const {
		part = 'gap',
		of = null,
		revealed,
		earlier,
		language = 'en',
		isProjector = false,
		isEarlier = false
	} = looked;
	const props = {
		...{ pictures: revealedOf(picture, revealed), n: picture.n, language, confidence: 80, isProjector, isEarlier },
		earlier: earlier && revealedOf(earlier),
		...{ names: words(language, 'competencies'), discussion: words(language, 'discussion') },
		focus: { competency: of, part } as { competency: string | null; part: Part } | null
	};
	return show(RoomPicture, props, language);
}

const names = words('en', 'competencies');
const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const rowOf = (id: string) => screen.getByRole('row', { name: new RegExp(names[id]!.name) });
/** As one line. */
const textOf = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ');
const nameOf = (id: string) => names[id]!.name;
const small = pictureOfRoom(roundOf(5));
const middle = pictureOfRoom(roundOf(12));
const large = pictureOfRoom(roundOf(40));

describe('where the room stands', () => {
	it('has every area that is revealed, the largest gap first, in numbers and in words', () => {
		look(middle, { revealed: 5 });
		const gapOf = ([, { mean }]: [string, CompetencyPicture]) => mean.value!.gap.gap;
		const order = Object.entries(revealedOf(middle, 5)).sort((a, b) => gapOf(b) - gapOf(a));
		expect(rowNames()).toEqual(order.map(([id]) => nameOf(id)));
		for (const [id, { mean }] of order) {
			const target = mean.value!.mean + mean.value!.gap.gap;
			expect(textOf(rowOf(id))).toContain(`average ${mean.value!.mean}, target ${target}, band from`);
		}
	});

	it('is drawn under the table', async () => {
		look(middle);
		await vi.waitUntil(() => document.querySelector('canvas[data-drawn]'), { timeout: 10_000 });
	});

	it('says nothing before anything has been revealed', () => {
		look(middle, { revealed: 0 });
		expect(screen.queryByRole('table')).toBeNull();
		expect(screen.getByText('Nothing has been revealed yet.')).toBeVisible();
	});

	it('names the area that stands alone, whether it is in focus or all there is', () => {
		look(middle, { revealed: 1 });
		const [only] = Object.keys(revealedOf(middle, 1));
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(nameOf(only!));
	});

	it('says that it is of a round gone by, until something of the next is revealed', () => {
		const said = 'This is the first round. Nothing of the second has been revealed yet.';
		look(middle, { isEarlier: true });
		expect(screen.getByText(said)).toBeVisible();
	});

	it('shows no number where one could point to somebody, and says why', () => {
		look(pictureOfRoom(roundOf(8, { without: 2 })));
		expect(textOf(rowOf('finance'))).toMatch(/not shown/);
		expect(textOf(rowOf('finance'))).not.toMatch(/\d/);
		expect(screen.getByText(/^Finance: not shown, so that nobody’s answers can be guessed/)).toBeVisible();
	});

	it('says of how many it is, at least, where not everybody has a score', () => {
		look(pictureOfRoom(roundOf(13, { without: 2 })));
		expect(screen.getByText(/Finance: at least 9 people\.$/)).toBeVisible();
	});

	it('puts the first round beside the second, with the change of those who answered both times', () => {
		const [before, now] = [roundOf(20), roundOf(20, { higher: 1 })];
		const picture = pictureOfRoom(now, before);
		look(picture, { earlier: pictureOfRoom(before) });
		const { change, low, high } = picture.competencies.process!.change!.value!;
		expect(low).toBeGreaterThan(0);
		expect(textOf(rowOf('process'))).toContain(`+${change} (+${Math.round(low)} to +${Math.round(high)})`);
		expect(screen.getByText('first round')).toBeVisible();
	});
});

describe('a change that is held back', () => {
	const [before, now] = [roundOf(8), roundOf(8, { higher: 1 })];
	const earlier = pictureOfRoom(before);

	it.each([
		['gap', null],
		['gap', 'process'],
		['radar', null]
	] as const)('is said to be, where the averages of both rounds are there: %s, %s', (part, of) => {
		look(pictureOfRoom(now, before), { part, of, earlier });
		expect(screen.getAllByText('first round')[0]).toBeVisible();
		const said =
			'Whether the room has changed is said from 10 people on; in a smaller room, a difference may be chance';
		expect(screen.getByText(new RegExp(`^${said}`))).toBeVisible();
	});

	it('is said of those areas alone of which it holds', () => {
		const [first, second] = [roundOf(20), roundOf(20, { higher: 1, without: 5 })];
		look(pictureOfRoom(second, first), { earlier: pictureOfRoom(first) });
		expect(screen.queryByText(/^Whether the room has changed/)).toBeNull();
		expect(screen.queryByText(/^Finance: Whether/)).toBeNull();
		look(pictureOfRoom(roundOf(20, { higher: 1, without: 2 }), first), { earlier: pictureOfRoom(first) });
		expect(screen.getByText(/^Finance: Whether the room has changed is not said/)).toBeVisible();
	});
});

describe('one area alone', () => {
	it('stands under its name, with what its numbers say', () => {
		look(middle, { of: 'process' });
		expect(textOf(screen.getByRole('heading'))).toContain(nameOf('process'));
		expect(rowNames()).toEqual([nameOf('process')]);
		const { mean, spread } = middle.competencies.process!.mean.value!;
		expect(
			screen.getByText(new RegExp(`The room is at ${mean} on average.* spread by ${spread} points`))
		).toBeVisible();
	});

	it('is not shown before it is revealed', () => {
		look(middle, { of: 'customer', revealed: 3 });
		expect(screen.queryByText(nameOf('customer'))).toBeNull();
		expect(rowNames()).toHaveLength(3);
	});

	it('has its questions beside it before a room, and not on a phone', () => {
		const [question] = words('en', 'discussion').process!.questions;
		const { container } = look(middle, { of: 'process', isProjector: true });
		expect(screen.getByText(question!)).toBeVisible();
		container.remove();
		look(middle, { of: 'process' });
		expect(screen.queryByText(question!)).toBeNull();
	});
});

describe('where the room disagrees', () => {
	it('has the largest disagreement first', () => {
		look(large, { part: 'agreement' });
		const deviations = screen
			.getAllByText(/steps from the room’s average/)
			.map(({ textContent }) => parseFloat(/[\d.]+/.exec(textContent)![0]));
		expect(deviations).toHaveLength(8);
		expect(deviations).toEqual([...deviations].sort((a, b) => b - a));
	});

	it('is told from seven people on: a smaller room sees the gaps instead, and why', () => {
		look(small, { part: 'agreement' });
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Where the room stands');
		expect(rowNames()).toHaveLength(8);
		expect(screen.getByText(/Where we disagree most: This is shown from 7 people on/)).toBeVisible();
	});
});

describe('how the room is spread', () => {
	it('has each bin as wide as its part of the scale, and as words', () => {
		look(large, { part: 'distribution', of: 'process' });
		const { bins } = large.competencies.process!.distribution.value!;
		const widths = [...document.querySelectorAll('svg rect')].map((bin) => parseFloat(bin.getAttribute('width')!));
		expect(widths.map(Math.round)).toEqual(bins.map(({ from, to }) => to - from));
		const said = bins.map(({ from, to, count }) => `${from} to ${to} points: ${count} people`).join('; ');
		expect(textOf(rowOf('process'))).toContain(said);
	});

	it('is told from ten people on', () => {
		look(small, { part: 'distribution', of: 'process' });
		expect(rowNames()).toEqual([nameOf('process')]);
		expect(screen.getByText(/How widely the room is spread: This is shown from 10 people on/)).toBeVisible();
	});
});

describe('the radar', () => {
	it('has the same numbers in a table', () => {
		look(middle, { part: 'radar' });
		const table = within(screen.getByRole('table', { hidden: true }));
		const { mean, gap } = middle.competencies.change!.mean.value!;
		const cells = table.getByText(nameOf('change')).parentElement!.querySelectorAll('td');
		expect([cells[0]!.textContent, cells[2]!.textContent]).toEqual([String(mean), String(mean + gap.gap)]);
	});

	it('gives way to the rows while fewer than three areas are revealed', () => {
		look(middle, { part: 'radar', revealed: 2 });
		expect(rowNames()).toHaveLength(2);
		expect(screen.getByText(/The radar needs three areas/)).toBeVisible();
	});
});

it('asks the questions of the area in focus, else the first ones of the three where the room disagrees most', () => {
	const discussion = words('en', 'discussion');
	const { change } = look(middle, { part: 'prompts', of: 'teams' });
	for (const text of [...discussion.teams!.questions, ...discussion.teams!.tips])
		expect(screen.getByText(text)).toBeVisible();
	change({ focus: { competency: null, part: 'prompts' } });
	return vi.waitFor(() => {
		const asked = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
		expect(asked).toHaveLength(3);
		expect(Object.values(discussion).flatMap(({ questions }) => questions[0])).toEqual(expect.arrayContaining(asked));
	});
});

it('says what the figure beside the bars is', () => {
	look(large, { part: 'distribution' });
	const figures = [...document.querySelectorAll('tbody .figures')].map(({ textContent }) => textContent);
	for (const figure of figures) expect(figure).toMatch(/^average\d+$/);
	expect(figures.length).toBeGreaterThan(3);
});

it('is larger on a projector where there are few rows', async () => {
	await page.viewport(1280, 720);
	const sizeOf = (revealed: number) => {
		const { container } = look(middle, { revealed, isProjector: true });
		const size = parseFloat(getComputedStyle(container.querySelector('tbody')!).fontSize);
		container.remove();
		return size;
	};
	const [two, three, four, five, six, eight] = [2, 3, 4, 5, 6, 8].map(sizeOf) as [
		number,
		number,
		number,
		number,
		number,
		number
	];
	expect(three / eight).toBeGreaterThan(1.4);
	expect([two >= three, three > four, four > five, five > six, six > eight]).toEqual(Array(5).fill(true));
});

it('says aloud what the host has moved to, after it was there', async () => {
	const { change } = look(middle, { revealed: 2 });
	const status = screen.getByRole('status');
	expect(status.textContent).toBe('');
	const last = Object.keys(middle.competencies)[1]!;
	await vi.waitFor(() => expect(textOf(status)).toContain(`Where the room stands. ${nameOf(last)}: average`));
	change({ focus: { competency: 'leadership', part: 'agreement' } });
	await vi.waitFor(() => expect(textOf(status)).toContain(`${nameOf('leadership')}: Where we disagree most.`));
});

describe.each(['en', 'da', 'pl'] as const)('in %s', (language) => {
	it.each(['gap', 'radar', 'distribution', 'agreement', 'prompts'] as const)('%s goes beyond no edge', async (part) => {
		for (const [width, isProjector] of [
			[390, false],
			[1280, true]
		] as const) {
			await page.viewport(width, 720);
			const { container } = look(large, { part, language, isProjector });
			container.style.padding = '0 16px';
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
			container.remove();
		}
	});
});
