import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateContent, REAL_SIZES, writeContentFiles } from "@communaute/example-demo-community";
import { type CalendarDate, Community } from "@communaute/schemas";
import { readContent } from "@communaute/sources";

/** An invented community as large as the real one, with what other sources would tell of it beside its files. */
export async function realSizeCommunity(asOf: CalendarDate): Promise<Community> {
  const directory = mkdtempSync(join(tmpdir(), "communaute-bench-"));
  try {
    writeContentFiles(directory, generateContent({ seed: 1, ...REAL_SIZES }).files);
    const { value } = await readContent(directory, { asOf });
    return Community.parse({ ...value, ...otherSources(value) });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function otherSources({ members, startups }: Community) {
  const every = <Row>(count: number, row: (index: number) => Row) =>
    Array.from({ length: count }, (_, index) => row(index));
  const memberAt = (index: number) => members[(index * 7919) % members.length]?.id ?? "";
  const startupAt = (index: number) => startups[(index * 104_729) % startups.length]?.id ?? "";
  const dayAt = (index: number) => `202${4 + (index % 3)}-0${1 + (index % 9)}-1${index % 10}`;
  const text = { fr: "Question", en: "Question" };
  const survey = { title: text, question: text, anonymous: true, retentionMonths: 12 };
  return {
    contributions: every(5000, (index) => ({
      id: `contribution-${index}`,
      kind: index % 3 ? "talk" : "documentation",
      on: dayAt(index),
      members: [memberAt(index)],
    })),
    tickets: every(5000, (index) => ({
      id: `ticket-${index}`,
      request: "Un accès",
      status: "done",
      closedOn: dayAt(index),
      startup: startupAt(index),
      byHand: index % 2 === 0,
    })),
    workshops: every(200, (index) => ({
      id: `workshop-${index}`,
      startup: startupAt(index),
      kind: "security",
      on: dayAt(index),
    })),
    audits: every(900, (index) => ({
      url: `https://site-${index}.example`,
      startup: startupAt(index),
      on: "2026-11-15",
      accessibilityStatus: ["non conforme", "partiellement conforme", undefined][index % 3],
      securityGrades: { http: ["A+", "A", "B"][index % 3] },
    })),
    problems: every(200, (index) => ({
      id: `problem-${index}`,
      title: "Un problème",
      stage: "arrive",
      changes: [{ on: dayAt(index), status: "open" }],
    })),
    surveys: [{ ...survey, id: "nps", scale: "nps", segments: [] }],
    waves: [
      { id: "wave", survey: "nps", opensOn: "2026-10-01", closesOn: "2026-10-31", invited: 1400 },
    ],
    answers: every(400, (index) => ({
      id: `answer-${index}`,
      wave: "wave",
      score: index % 11,
      environment: "production",
    })),
  };
}
