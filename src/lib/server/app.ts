import { join } from 'node:path';
import { getMigrations } from 'better-auth/db/migration';
import { authOptions, createAuth, type Auth, type AuthParts } from './auth/auth.ts';
import { ownSecret } from './auth/secret.ts';
import type { Answers } from './ports/answers.ts';
import type { Audit } from './ports/audit.ts';
import type { Candidates } from './ports/candidate.ts';
import type { Corrections } from './ports/corrections.ts';
import type { Dossiers } from './ports/dossier.ts';
import type { Decisions } from './ports/decisions.ts';
import type { Interviews } from './ports/interviews.ts';
import type { Reads } from './ports/reads.ts';
import type { Screenings } from './ports/screening.ts';
import type { Settings } from './settings.ts';
import { answerStore } from './stores/answer-store.ts';
import { auditStore } from './stores/audit-store.ts';
import { candidateStore } from './stores/candidate-store.ts';
import { correctionStore } from './stores/correction-store.ts';
import { dossierStore } from './stores/dossier-store.ts';
import type { Engine } from './stores/engine.ts';
import { isUpToDate, migrate } from './stores/migrate.ts';
import { decisionStore } from './stores/decision-store.ts';
import { interviewStore } from './stores/interview-store.ts';
import { openPostgres } from './stores/postgres-engine.ts';
import { readStore } from './stores/read-store.ts';
import { screeningStore } from './stores/screening-store.ts';
import { openSqlite } from './stores/sqlite-engine.ts';

/** Everything that answers requests, put together in one place. */
export interface App {
	settings: Settings;
	auth: Auth;
	/** Told of every link under which somebody chooses a password, beside the owner who asked for it. */
	sendPasswordLink: AuthParts['sendPasswordLink'];
	screenings: Screenings;
	candidates: Candidates;
	answers: Answers;
	corrections: Corrections;
	audit: Audit;
	dossiers: Dossiers;
	interviews: Interviews;
	decisions: Decisions;
	reads: Reads;
	/** Runs work that no other process may do at the same time. */
	alone: Engine['alone'];
	/** Whether the database answers and has every table of this version. */
	isReady: () => Promise<boolean>;
	close: () => Promise<void>;
}

/** Opens the database, brings it up to date and puts the parts together. Throws where the database does not open. */
export async function openApp(settings: Settings): Promise<App> {
	const engine = settings.database ? openPostgres(settings.database) : openSqlite(join(settings.data, 'coo-fit.db'));
	try {
		return await appOn(engine, settings);
	} catch (fault) {
		await engine.close();
		throw fault;
	}
}

async function appOn(engine: Engine, settings: Settings): Promise<App> {
	const secret = settings.secret ?? ownSecret(settings.data);
	const parts = { engine, settings, secret, sendPasswordLink: async () => undefined };
	await engine.alone(async () => {
		await migrate(engine);
		const { runMigrations } = await getMigrations(authOptions(parts));
		await runMigrations();
	});
	return {
		settings,
		auth: createAuth(parts),
		sendPasswordLink: parts.sendPasswordLink,
		screenings: screeningStore(engine.db),
		candidates: candidateStore(engine.db),
		answers: answerStore(engine.db),
		corrections: correctionStore(engine.db),
		audit: auditStore(engine),
		dossiers: dossierStore(engine),
		interviews: interviewStore(engine.db),
		decisions: decisionStore(engine.db),
		reads: readStore(engine.db),
		alone: (work) => engine.alone(work),
		isReady: () => isUpToDate(engine).catch(() => false),
		close: () => engine.close()
	};
}
