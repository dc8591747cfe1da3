import { instrument } from '../../content/instrument.ts';
import { SECONDS } from '../../core/instrument/instrument.ts';
import { formItems } from '../../core/scoring/form-items.ts';
import { minutes } from '../../flow/quiz/minutes.ts';
import type { ScreeningSettings } from '../ports/screening.ts';

type Form = Pick<ScreeningSettings, 'modules' | 'industry'>;

const kindsOf = ({ modules, industry }: Form) =>
	formItems(instrument, { form: { modules }, industry }).map(({ kind }) => kind);

/** Whole minutes that the questions of a screening or a workshop take. */
export const formMinutes = (form: Form): number => minutes(kindsOf(form));

/** Seconds that one module takes; industries swap scenarios and change nothing about it. */
export const moduleSeconds = (module: string): number =>
	kindsOf({ modules: [module], industry: 'general' }).reduce((sum, kind) => sum + SECONDS[kind], 0);
