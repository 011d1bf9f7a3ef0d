import { DuckDBInstance } from "@duckdb/node-api";
import { op, table } from "arquero";
import { netPromoterScore } from "../../src/statistics/nps/net-promoter-score.ts";
import { npsCounts } from "../../src/statistics/nps/nps-counts.ts";
import { scoreHistogram } from "../../src/statistics/nps/score-histogram.ts";

/** A way to a score of answers that are already in memory, in the form that it likes best. */
export interface Contender {
  name: string;
  answers: number;
  score(): number | Promise<number>;
}

const MANY = 100_000_000;
const FEWER = 10_000_000;

/** All of them on the same answers; those that hold an object or a copy an answer get a tenth of them. */
export async function contenders(): Promise<Contender[]> {
  const bytes = answers(MANY);
  const fewer = bytes.subarray(0, FEWER);
  const list = Array.from(fewer);
  const frame = table({ score: fewer });
  const duckdb = await duckdbOf(MANY);
  return [
    { name: "scoreHistogram and netPromoterScore", answers: MANY, score: () => ours(bytes) },
    { name: "DuckDB, one thread, count(*) FILTER", answers: MANY, score: () => duckdb(FILTERED) },
    { name: "DuckDB, one thread, GROUP BY score", answers: MANY, score: () => duckdb(GROUPED) },
    { name: "filter().length of an array", answers: FEWER, score: () => filtered(list) },
    { name: "filter().length of bytes", answers: MANY, score: () => filtered(bytes) },
    {
      name: "arquero, groupby and count",
      answers: FEWER,
      score: () => {
        const counted = frame.groupby("score").rollup({ times: op.count() });
        const bins = Array<number>(11).fill(0);
        for (const { score, times } of counted.objects() as { score: number; times: number }[])
          bins[score] = times;
        return scoreOf(bins);
      },
    },
  ];
}

/** The same answers as `INSERT` below makes: scattered, all eleven about as frequent. */
function answers(count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let i = 0; i < count; i++) bytes[i] = (Math.imul(i, 2_654_435_761) >>> 16) % 11;
  return bytes;
}

function ours(bytes: Uint8Array): number {
  return scoreOf(scoreHistogram(bytes).bins);
}

function scoreOf(bins: readonly number[]): number {
  const counts = npsCounts(bins);
  return (counts && netPromoterScore(counts)) ?? Number.NaN;
}

function filtered(
  scores: ArrayLike<number> & { filter(keep: (s: number) => boolean): ArrayLike<number> },
) {
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return (100 * (promoters - detractors)) / scores.length;
}

const FILTERED = `SELECT 100 * (count(*) FILTER (score >= 9) - count(*) FILTER (score <= 6)) / count(*) FROM answers`;
const GROUPED = `SELECT 100 * (sum(times) FILTER (score >= 9) - sum(times) FILTER (score <= 6)) / sum(times)
  FROM (SELECT score, count(*) AS times FROM answers GROUP BY score)`;

async function duckdbOf(count: number): Promise<(query: string) => Promise<number>> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET threads = 1");
  await connection.run("CREATE TABLE answers (score UTINYINT)");
  await connection.run(
    `INSERT INTO answers SELECT (((i * 2654435761) % 4294967296) >> 16) % 11 FROM range(${count}) AS r(i)`,
  );
  return async (query) => Number((await connection.runAndReadAll(query)).getRows()[0]?.[0]);
}
