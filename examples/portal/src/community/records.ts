import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Community, type Diagnostic, type Reading } from "@communaute/schemas";
import { z } from "zod";

/** What sources other than the content files tell of a community; `Records.parse({})` is nothing. */
export const Records = Community.omit({
  members: true,
  startups: true,
  incubators: true,
  organisations: true,
  teams: true,
})
  .extend({
    /** What members declared of themselves, by member and then by attribute. */
    attributes: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  })
  .strict();
export type Records = z.infer<typeof Records>;

/** The file of the records, beside `content/`. */
export const RECORDS_FILE = "records.json";

/** Reads the records of a directory; a file that is not there gives none, a malformed one none and a diagnostic. */
export async function readRecords(directory: string): Promise<Reading<Records>> {
  const none = Records.parse({});
  const text = await textOf(join(directory, RECORDS_FILE));
  if (text === undefined) return { value: none, diagnostics: [unreadable()] };
  if (text === "") return { value: none, diagnostics: [] };
  const parsed = Records.safeParse(jsonOf(text));
  if (!parsed.success) return { value: none, diagnostics: [malformed(parsed.error)] };
  return { value: parsed.data, diagnostics: [] };
}

/** The text of a file; empty when there is none, nothing when it cannot be read. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === "ENOENT" ? "" : undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of all that is wrong, the first place; ids of members stay out of the message. */
function malformed({ issues }: z.ZodError): Diagnostic {
  const path = (issues[0]?.path ?? []).map((step) =>
    typeof step === "number" ? step : String(step),
  );
  const place = (path[0] === "attributes" ? path.slice(0, 1) : path).join(".");
  return {
    severity: "error",
    code: "records-malformed",
    message: `\`${RECORDS_FILE}\` n’est pas du JSON de la forme attendue${place && ` (à \`${place}\`)`} : rien n’en est compté. Corrige-le, puis recharge la page.`,
    english: `\`${RECORDS_FILE}\` is not JSON of the expected shape${place && ` (at \`${place}\`)`}: nothing of it is counted. Mend it, then reload the page.`,
    at: { file: RECORDS_FILE, path },
  };
}

function unreadable(): Diagnostic {
  return {
    severity: "error",
    code: "records-unreadable",
    message: `\`${RECORDS_FILE}\` n’a pas pu être ouvert : rien n’en est compté. Vérifie que c’est un fichier, et que tu as le droit de le lire.`,
    english: `\`${RECORDS_FILE}\` could not be opened: nothing of it is counted. Check that it is a file that you may read.`,
    at: { file: RECORDS_FILE },
  };
}
