import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { JobAnalysis, ScreeningSettings } from '../ports/screening.ts';
import type { Wordings } from '../ports/wordings.ts';
import type { Schema } from './schema.ts';

export function wordingStore(db: Kysely<Schema>): Wordings {
	return {
		async add(screening, { until, by, notice, jobAnalysis }) {
			await db
				.insertInto('wording')
				.values({
					...{ id: randomUUID(), screening, until, changed_by: by },
					notice: JSON.stringify(notice),
					job_analysis: jobAnalysis && JSON.stringify(jobAnalysis)
				})
				.execute();
		},
		async of(screening) {
			const rows = await db
				.selectFrom('wording')
				.selectAll()
				.where('screening', '=', screening)
				.orderBy('until', 'desc')
				.orderBy('id')
				.execute();
			return rows.map(({ until, changed_by: by, notice, job_analysis: jobAnalysis }) => ({
				...{ until, by },
				notice: JSON.parse(notice) as ScreeningSettings['notice'],
				jobAnalysis: jobAnalysis === null ? null : (JSON.parse(jobAnalysis) as JobAnalysis)
			}));
		}
	};
}
