import { DatabaseSync } from "node:sqlite";
import { scoreQuery } from "@communaute/metrics/sql";
import { netPromoterScore } from "@communaute/metrics/statistics";
import { describe, expect, test } from "vitest";
import { collecting, newId } from "../material/collecting.ts";
import { ADMIN, CLIMATE } from "../material/surveys.ts";

const DURING = new Date("2026-11-25T10:00:00Z");
const AFTER = new Date("2027-01-05T10:00:00Z");
const VARIED = [10, 9, 9, 8, 7, 6, 3, 10, 0, 9];

describe("the figures of a wave", () => {
  test("are not told while it is open", async () => {
    const { told } = await answered(VARIED);
    expect(await told(DURING)).toMatchObject({
      published: "nothing-yet",
      measurements: [],
      histogram: null,
    });
  });

  test.each([1, 4])("are hidden with %s answers", async (n) => {
    const { told } = await answered(VARIED.slice(0, n));
    const { measurements } = await told(AFTER);
    for (const measurement of measurements) {
      expect(measurement).toMatchObject({ status: "suppressed", value: null, counts: { n: 0 } });
      expect(measurement.interval).toBeUndefined();
    }
  });

  test("are indicative under thirty answers, with an interval and the response rate", async () => {
    const { told } = await answered([...VARIED, 5, 7, 8, 2]);
    const { measurements, histogram } = await told(AFTER);
    const nps = measurements.find(({ measure }) => measure === "survey-nps");
    const rate = measurements.find(({ measure }) => measure === "survey-response-rate");
    const expected = netPromoterScore({ detractors: 5, passives: 4, promoters: 5 });
    expect(nps).toMatchObject({ status: "indicative", value: expected, counts: { n: 14 } });
    expect(nps?.interval).toMatchObject({ level: 0.95 });
    expect(rate).toMatchObject({ value: 35, counts: { numerator: 14, denominator: 40 } });
    expect(histogram).toBeNull();
  });

  test("are sound from thirty on, with the number of answers of each score", async () => {
    const scores = [...VARIED, ...VARIED, ...VARIED];
    const { told } = await answered(scores);
    const { measurements, histogram } = await told(AFTER);
    expect(measurements[0]).toMatchObject({ status: "sound", value: 20, counts: { n: 30 } });
    expect(histogram).toEqual([3, 0, 0, 3, 0, 0, 3, 3, 3, 9, 6]);
  });

  test("are hidden when all answered alike", async () => {
    const { told } = await answered(Array.from({ length: 40 }, () => 9));
    const { measurements, histogram } = await told(AFTER);
    expect(measurements[0]).toMatchObject({ status: "suppressed", value: null, counts: { n: 0 } });
    expect(measurements[0]?.interval).toBeUndefined();
    expect(histogram).toBeNull();
  });

  test("of a segment of ten are hidden, with another one that would give them away", async () => {
    const roles = [...times(10, "design"), ...times(25, "dev"), ...times(15, "produit")];
    const { told } = await answered(
      roles.map((_, index) => VARIED[index % 10] ?? 0),
      { roles },
    );
    const { measurements } = await told(AFTER);
    const statusOf = (role: string) =>
      measurements.find(({ segment }) => segment?.value === role)?.status;
    expect(measurements[0]?.status).toBe("sound");
    expect(statusOf("design")).toBe("suppressed");
    expect([statusOf("dev"), statusOf("produit")]).toContain("suppressed");
  });

  test("leave out what was given in a demonstration", async () => {
    const { told, ask } = await answered(VARIED, { env: "demo" });
    expect((await told(AFTER)).measurements[0]).toMatchObject({ status: "suppressed" });
    const path = "/v1/surveys/climat/results?environment=demo&wave=2026-T4";
    expect((await ask(path)).status).toBe(401);
    const apart = await ask(path, { headers: { authorization: `Bearer ${ADMIN}` } });
    expect(apart.status).toBe(200);
  });

  test("do not change when one answer is erased after the closing", async () => {
    const { told, ask, receipts } = await answered([...VARIED, 5, 7, 8, 2]);
    const before = await told(AFTER);
    expect((await ask(`/v1/responses/${receipts[0]}`, { method: "DELETE" })).status).toBe(204);
    expect(await told(AFTER)).toEqual(before);
  });

  test("are the same as the query of the numbers counts over the whole table", async () => {
    const { file, stop } = await answered(VARIED);
    await stop();
    const { sql, tallyOfRows } = scoreQuery("sqlite");
    const rows = new DatabaseSync(file, { readOnly: true }).prepare(sql).all();
    expect(tallyOfRows(rows)["2026-T4"]?.bins).toEqual([1, 0, 0, 1, 0, 0, 1, 1, 1, 3, 2]);
  });
});

describe("figures told in batches", () => {
  test("change only once five more have answered, whatever each answered", async () => {
    const seen: unknown[] = [];
    const { told, send } = await answered([], { survey: { publication: "batches" } });
    for (let sent = 0; sent < 40; sent++) {
      await send({ v: 1, id: newId(), score: VARIED[sent % 10] });
      const { measurements } = await told(DURING);
      seen.push(measurements.find(({ measure }) => measure === "survey-nps")?.counts.n ?? 0);
    }
    const changes = seen.filter((n, index) => index > 0 && n !== seen[index - 1]);
    expect(changes.every((n) => Number(n) % 5 === 0)).toBe(true);
    expect(changes.length).toBeLessThanOrEqual(8);
  });

  test("wait while all who came since answered alike", async () => {
    const { told, send } = await answered(VARIED, { survey: { publication: "batches" } });
    const before = await told(DURING);
    for (let sent = 0; sent < 12; sent++) await send({ v: 1, id: newId(), score: 0 });
    expect(await told(DURING)).toEqual(before);
  });
});

test("restricted figures are told to administrators only", async () => {
  const { ask } = await collecting({ surveys: [{ ...CLIMATE, results: "restricted" }] });
  const path = "/v1/surveys/climat/results";
  expect((await ask(path)).status).toBe(401);
  expect((await ask(path, { headers: { authorization: "Bearer autre" } })).status).toBe(401);
  expect((await ask(path, { headers: { authorization: `Bearer ${ADMIN}` } })).status).toBe(200);
});

test("figures are a table too, that no spreadsheet runs", async () => {
  const { ask, set } = await answered([...VARIED, 5, 7, 8, 2]);
  set(AFTER);
  const reply = await ask("/v1/surveys/climat/results?wave=2026-T4&format=csv");
  const text = await reply.text();
  expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(text.split("\r\n")[0]).toBe(
    "measure,segment_by,segment,value,unit,low,high,n,status,because,as_of",
  );
  expect(text).toMatch(/^survey-nps,,,0,points,-\d/m);
});

async function answered(
  scores: readonly number[],
  {
    roles = [],
    env = "production",
    survey = {},
  }: {
    roles?: string[];
    env?: string;
    survey?: Partial<typeof CLIMATE>;
  } = {},
) {
  let now = DURING;
  const collected = await collecting({ now: () => now, surveys: [{ ...CLIMATE, ...survey }] });
  const { send, ask, collector, file } = collected;
  const receipts: string[] = [];
  for (const [index, score] of scores.entries()) {
    const role = roles[index] ? { role: roles[index] } : {};
    const reply = await send({ v: 1, id: newId(), score, ctx: { env, ...role } });
    receipts.push(((await reply.json()) as { receipt: string }).receipt);
  }
  const told = async (at: Date) => {
    now = at;
    return (await ask("/v1/surveys/climat/results?wave=2026-T4")).json() as Promise<Figures>;
  };
  return {
    told,
    send,
    ask,
    receipts,
    file,
    stop: () => collector.stop(),
    set: (at: Date) => {
      now = at;
    },
  };
}

interface Figures {
  measurements: {
    measure: string;
    value: number | null;
    status: string;
    counts: { n: number };
    interval?: unknown;
    segment?: { value: string };
  }[];
  histogram: number[] | null;
}

function times<Value>(n: number, value: Value): Value[] {
  return Array.from({ length: n }, () => value);
}
