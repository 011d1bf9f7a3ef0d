/// <reference types="node" />
import { type Contender, contenders } from "./contenders.ts";

/** In turn with the others, so that a slow moment of the machine hits all of them; the first turn is not counted. */
const TURNS = 6;

const all = await contenders();
const times = new Map(all.map(({ name }) => [name, [] as number[]]));
for (let turn = 0; turn < TURNS; turn++) {
  const scores = new Map<number, number>();
  for (const contender of all) {
    const { score, time } = await timed(contender);
    if (turn > 0) times.get(contender.name)?.push(time);
    const agreed = scores.get(contender.answers) ?? score;
    scores.set(contender.answers, agreed);
    if (Math.abs(score - agreed) > 1e-9)
      throw new Error(`${contender.name} finds ${score} points, the others ${agreed}.`);
  }
}
tell();

/** CPU nanoseconds an answer. */
async function timed({ answers, score }: Contender): Promise<{ score: number; time: number }> {
  const before = process.cpuUsage();
  const found = await score();
  const { user, system } = process.cpuUsage(before);
  return { score: found, time: ((user + system) * 1000) / answers };
}

function tell(): void {
  console.log(
    `A net promoter score: CPU time an answer, median of ${TURNS - 1} turns (least–most)`,
  );
  const [ours = Number.NaN] = [...times.values()].map(median);
  for (const { name, answers } of all) {
    const taken = times.get(name) ?? [];
    const span = `${Math.min(...taken).toFixed(2)}–${Math.max(...taken).toFixed(2)}`;
    const ratio = (median(taken) / ours).toFixed(1);
    console.log(
      `${median(taken).toFixed(2).padStart(7)} ns (${span})  ×${ratio} of ours  ${name}, ${answers.toExponential(0)} answers`,
    );
  }
}

/** The middle value; `NaN` of an empty list. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
