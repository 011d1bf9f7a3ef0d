import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Community, type Diagnostic, diagnosticsOfIssues, type Reading } from "@communaute/schemas";
import { z } from "zod";

/** What sources other than the content repository tell: `records.json`, beside `content`. Nothing without that file. */
export const Records = Community.omit({
  members: true,
  startups: true,
  incubators: true,
  organisations: true,
  teams: true,
}).extend({
  /** What members declared of themselves, by member and then by attribute. */
  attributes: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});
export type Records = z.infer<typeof Records>;

/** The name of the file, from the directory. */
export const RECORDS_FILE = "records.json";

/** Reads the records of a directory; a file that cannot be read gives none, and says what is wrong in it. */
export function readRecords(directory: string): Reading<Records> {
  const none = Records.parse({});
  const text = textOf(join(directory, RECORDS_FILE));
  if (text === undefined) return { value: none, diagnostics: [] };
  const json = parsed(text);
  if (json === undefined) return { value: none, diagnostics: [NOT_JSON] };
  const reading = Records.safeParse(json);
  if (reading.success) return { value: reading.data, diagnostics: [] };
  const diagnostics = diagnosticsOfIssues(reading.error.issues, json).map(
    (diagnostic): Diagnostic => ({
      ...diagnostic,
      at: { ...diagnostic.at, file: RECORDS_FILE, line: 1, column: 1 },
    }),
  );
  return { value: none, diagnostics };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const NOT_JSON: Diagnostic = {
  severity: "error",
  code: "records-not-json",
  message: "Ce fichier n’est pas du JSON : écris-le de nouveau, ou enlève-le.",
  english: "This file is not JSON: write it again, or take it away.",
  at: { file: RECORDS_FILE, line: 1, column: 1 },
};
