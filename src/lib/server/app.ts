import { join } from 'node:path';
import { createAuth, type Auth, type AuthParts } from './auth/auth.ts';
import { ownSecret } from './auth/secret.ts';
import { createHub, type Hub } from './live/hub.ts';
import { keepCounts, type Counts } from './live/keep-counts.ts';
import { seats, type Seats } from './live/seats.ts';
import { signalling } from './live/signalling.ts';
import { letterOfPassword } from './mail/letter-of-password.ts';
import { deliver, startPostman } from './mail/postman.ts';
import { smtpTransport } from './mail/transport.ts';
import type { Answers } from './ports/answers.ts';
import type { Audit } from './ports/audit.ts';
import type { Candidates } from './ports/candidate.ts';
import type { Outbox } from './ports/outbox.ts';
import type { Corrections } from './ports/corrections.ts';
import type { Dossiers } from './ports/dossier.ts';
import type { Decisions } from './ports/decisions.ts';
import type { Interviews } from './ports/interviews.ts';
import type { Pairs } from './ports/pairs.ts';
import type { Participants } from './ports/participants.ts';
import type { Reads } from './ports/reads.ts';
import type { Screenings } from './ports/screening.ts';
import type { Tokens } from './ports/tokens.ts';
import type { Webhooks } from './ports/webhooks.ts';
import type { Wordings } from './ports/wordings.ts';
import type { Workshops } from './ports/workshops.ts';
import { prepareDatabase } from './prepare-database.ts';
import { closeDue } from './services/screening/change-screening.ts';
import { publishCounts } from './services/workshop/publish-counts.ts';
import { sealWith, type Seal } from './services/seal.ts';
import type { Settings } from './settings.ts';
import { answerStore } from './stores/answer-store.ts';
import { auditStore } from './stores/audit-store.ts';
import { candidateStore } from './stores/candidate-store.ts';
import { correctionStore } from './stores/correction-store.ts';
import { dossierStore } from './stores/dossier-store.ts';
import type { Engine } from './stores/engine.ts';
import { isUpToDate } from './stores/migrate.ts';
import { outboxStore } from './stores/outbox-store.ts';
import { decisionStore } from './stores/decision-store.ts';
import { interviewStore } from './stores/interview-store.ts';
import { pairStore } from './stores/pair-store.ts';
import { participantStore } from './stores/participant-store.ts';
import { openPostgres } from './stores/postgres-engine.ts';
import { readStore } from './stores/read-store.ts';
import { screeningStore } from './stores/screening-store.ts';
import { openSqlite } from './stores/sqlite-engine.ts';
import { tokenStore } from './stores/token-store.ts';
import { webhookStore } from './stores/webhook-store.ts';
import { wordingStore } from './stores/wording-store.ts';
import { workshopStore } from './stores/workshop-store.ts';
import { deliverEvents, isEvent, queueEvents } from './webhooks/deliver-events.ts';

/** Everything that answers requests, put together in one place. */
export interface App {
	settings: Settings;
	auth: Auth;
	/** Told of every link under which somebody chooses a password, beside the owner who asked for it. */
	sendPasswordLink: AuthParts['sendPasswordLink'];
	screenings: Screenings;
	wordings: Wordings;
	candidates: Candidates;
	answers: Answers;
	corrections: Corrections;
	audit: Audit;
	outbox: Outbox;
	seal: Seal;
	/** Says that something waits to be done, such as a letter to be sent. */
	nudge: () => void;
	dossiers: Dossiers;
	interviews: Interviews;
	decisions: Decisions;
	reads: Reads;
	tokens: Tokens;
	webhooks: Webhooks;
	workshops: Workshops;
	participants: Participants;
	pairs: Pairs;
	/** Hands on what happens in workshops. */
	hub: Hub;
	/** Has the room told how many there are. */
	counts: Counts;
	/** Who holds how many connections. */
	seats: Seats;
	/** Says that a message waits to be sent to a receiver. */
	nudgeCourier: () => void;
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
	const { db } = engine;
	const stores = {
		screenings: screeningStore(db),
		wordings: wordingStore(db),
		candidates: candidateStore(db),
		answers: answerStore(db),
		audit: auditStore(engine, (action) => {
			if (isEvent(action)) courier.nudge();
		}),
		outbox: outboxStore(db),
		corrections: correctionStore(db),
		dossiers: dossierStore(engine),
		interviews: interviewStore(db),
		decisions: decisionStore(db),
		reads: readStore(db),
		tokens: tokenStore(db),
		webhooks: webhookStore(db),
		...signalling(
			{ workshops: workshopStore(db), participants: participantStore(db), pairs: pairStore(db) },
			engine.signals.send
		),
		seal: sealWith(secret)
	};
	const sendPasswordLink: AuthParts['sendPasswordLink'] = async (mail) => {
		if (!settings.mail) return;
		await stores.outbox.add([letterOfPassword(mail, stores.seal)]);
		postman.nudge();
	};
	await prepareDatabase(engine, settings);
	const transport = settings.mail && smtpTransport(settings.mail);
	const withAlone = { ...stores, alone: (work) => engine.alone(work) } satisfies Partial<App>;
	const postman = startPostman({
		expire: () => stores.candidates.expire(new Date().toISOString()),
		close: () => closeDue(withAlone),
		letters: async () => (transport ? deliver(stores, transport) : 0)
	});
	const courier = startPostman({
		queue: () => queueEvents(withAlone),
		deliver: () => deliverEvents(stores, settings.webhooksPrivate ? 'any' : 'public')
	});
	const hub = createHub(stores, engine.signals);
	const counts = keepCounts((workshop) => publishCounts(stores, workshop));
	return {
		...stores,
		settings,
		auth: createAuth({ engine, settings, secret, sendPasswordLink }),
		sendPasswordLink,
		hub,
		counts,
		seats: seats(),
		nudge: postman.nudge,
		nudgeCourier: courier.nudge,
		alone: (work) => engine.alone(work),
		isReady: () => isUpToDate(engine).catch(() => false),
		async close() {
			hub.stop();
			await counts.stop();
			await postman.stop();
			await courier.stop();
			transport?.close();
			await engine.close();
		}
	};
}
