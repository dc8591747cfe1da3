import type { Instrument } from '../core/instrument/instrument.ts';
import { answerFaults } from './answer-faults.ts';
import { faultAt, type Fault } from './fault.ts';

/** A sheet of the right shape whose answers nobody has looked at yet. */
export interface UncheckedSheet {
	form: { modules: string[] };
	answers: Record<string, unknown>;
	timing: Record<string, unknown>;
}

/** Where a sheet does not fit the instrument: unknown or repeated modules, unknown items, answers an item does not have, times below zero. */
export function* sheetFaults({ form, answers, timing }: UncheckedSheet, instrument: Instrument): Generator<Fault> {
	yield* moduleFaults(form.modules, instrument);
	const items = new Map(instrument.items.map((item) => [item.id, item]));
	for (const [id, answer] of Object.entries(answers)) {
		const item = items.get(id);
		if (item) yield* answerFaults(item, answer, ['answers', id]);
		else yield faultAt('item', ['answers', id], id, versionOf(instrument));
	}
	for (const [id, time] of Object.entries(timing)) {
		if (!items.has(id)) yield faultAt('item', ['timing', id], id, versionOf(instrument));
		else if (!(Number.isFinite(time) && Number(time) >= 0)) yield faultAt('value', ['timing', id], time, '0 …');
	}
}

/** `<instrument id>@<version>`, as every sheet names it. */
export function versionOf({ id, version }: Instrument): string {
	return `${id}@${version}`;
}

/** Whether answers to this version mean the same under the instrument: its own, or an earlier one that it continues. */
export function isReadable(version: unknown, instrument: Instrument): boolean {
	return [versionOf(instrument), ...(instrument.continues ?? [])].some((known) => known === version);
}

function* moduleFaults(modules: string[], instrument: Instrument): Generator<Fault> {
	const known = modulesOf(instrument);
	const expected = known.map((module) => JSON.stringify(module)).join(' | ');
	if (modules.length === 0) yield faultAt('value', ['form', 'modules'], modules, `[${expected}]`);
	for (const [at, module] of modules.entries()) {
		const isRepeated = modules.indexOf(module) < at;
		if (isRepeated || !known.includes(module)) yield faultAt('value', ['form', 'modules', at], module, expected);
	}
}

/** The modules that the instrument has items for; of facts there is a quick choice as well. */
function modulesOf({ items }: Instrument): string[] {
	const modules = new Set(items.map(({ module }) => module));
	return [...modules, ...(modules.has('facts') ? ['facts:quick'] : [])];
}
