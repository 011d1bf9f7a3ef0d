import {
  type AnswerStore,
  type CollectedSurvey,
  type Collector,
  purge,
} from "@communaute/collector";
import { dayInFrance } from "./waves.ts";

/** What the upkeep of answers needs. */
export interface UpkeepOptions {
  collector: Collector;
  store: AnswerStore;
  surveys: readonly CollectedSurvey[];
  now: () => Date;
  onFailure: (reason: unknown) => void;
}

/** Keeps what the notice promises: takes away the order of arrival every ten minutes, and what is too old every day. */
export async function upkeep(options: UpkeepOptions): Promise<{ stop: () => void }> {
  const { collector, store, surveys, now, onFailure } = options;
  const settle = () => collector.settle().catch(onFailure);
  const erase = () => purge(store, surveys, { day: dayInFrance(now()) }).catch(onFailure);
  await erase();
  const timers = [setInterval(settle, TEN_MINUTES), setInterval(erase, DAY)];
  return { stop: () => timers.forEach(clearInterval) };
}

const TEN_MINUTES = 10 * 60_000;
const DAY = 24 * 60 * 60_000;
