import type { AnswerStore } from "../../src/store/answer-store.ts";
import { atOnce, connections, newAnswer, type Sent, sent } from "./client.ts";
import { type RunningServer, runningServer } from "./running-server.ts";
import { seededRandom } from "./seeded-random.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What became of the answers that were sent while the collector was killed again and again. */
export interface CrashReport {
  seed: number;
  kills: number;
  /** Kills that hit a collector while it started. */
  killsAtStart: number;
  acknowledged: number;
  /** Answers that were stored although nobody heard of it: a retry without an id would have made a second one of each. */
  storedUnheard: number;
  lost: number;
  duplicated: number;
  missingAfterRetry: number;
}

/** Where each series of trials keeps its answers, and how they are counted at its end. */
export interface CrashSubject {
  settings(series: number): ServerSettings;
  open(settings: ServerSettings): Promise<AnswerStore>;
}

/**
 * Kills a collector with -9 at random moments while 50 connections send answers, starts it again, and sends everything
 * once more: what was acknowledged must be a replay, and all must be there once.
 */
export async function crashTrials(
  subject: CrashSubject,
  { kills, seed, killsInSeries = 25 }: { kills: number; seed: number; killsInSeries?: number },
): Promise<CrashReport> {
  const random = seededRandom(seed);
  const report: CrashReport = {
    seed,
    kills: 0,
    killsAtStart: 0,
    acknowledged: 0,
    storedUnheard: 0,
    lost: 0,
    duplicated: 0,
    missingAfterRetry: 0,
  };
  for (let series = 0; report.kills < kills; series++) {
    const settings = subject.settings(series);
    const ids = new Set<string>();
    for (let kill = 0; kill < killsInSeries && report.kills < kills; kill++) {
      await oneKill(settings, random, report, ids);
    }
    const store = await subject.open(settings);
    const [held] = await store.holdings();
    await store.close();
    report.duplicated += Math.max(0, (held?.answers ?? 0) - ids.size);
    report.missingAfterRetry += Math.max(0, ids.size - (held?.answers ?? 0));
  }
  return report;
}

async function oneKill(
  settings: ServerSettings,
  random: () => number,
  report: CrashReport,
  ids: Set<string>,
): Promise<void> {
  if (random() < 0.1) {
    await runningServer(settings, 50 + random() * 250);
    report.kills += 1;
    report.killsAtStart += 1;
  }
  const server = await runningServer(settings);
  const tried = await sendUntilKilled(server, random);
  report.kills += 1;
  for (const { id } of tried.keys()) ids.add(id);

  const restarted = await runningServer(settings);
  const agent = connections(50);
  const all = [...tried];
  await atOnce(50, async () => {
    const next = all.pop();
    if (!next) return false;
    const [answer, isAcknowledged] = next;
    const status = await sent(agent, restarted.port, answer);
    if (isAcknowledged) report.acknowledged += 1;
    if (isAcknowledged && status === 201) report.lost += 1;
    if (!isAcknowledged && status === 200) report.storedUnheard += 1;
    if (status !== 200 && status !== 201) report.missingAfterRetry += 1;
    return true;
  });
  agent.destroy();
  await restarted.kill();
}

/** All answers that were sent, and whether each was acknowledged. */
async function sendUntilKilled(
  server: RunningServer,
  random: () => number,
): Promise<Map<Sent, boolean>> {
  const tried = new Map<Sent, boolean>();
  const agent = connections(50);
  let isOver = false;
  // Counted from the first acknowledgements, so that a slow machine does not make it a kill before any.
  let heard = 0;
  let acknowledge: () => void = () => undefined;
  const acknowledged = new Promise<void>((resolve) => {
    acknowledge = resolve;
  });
  const ended = Promise.race([acknowledged, after(20_000)]).then(async () => {
    await after(random() * 300);
    await server.kill();
    isOver = true;
  });
  await atOnce(50, async () => {
    const answer = newAnswer(random);
    tried.set(answer, false);
    const status = await sent(agent, server.port, answer);
    if (status === 201 || status === 200) {
      tried.set(answer, true);
      heard += 1;
      if (heard === FEWEST_HEARD) acknowledge();
    }
    return !isOver && status !== null;
  });
  await ended;
  agent.destroy();
  return tried;
}

const FEWEST_HEARD = 10;

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
