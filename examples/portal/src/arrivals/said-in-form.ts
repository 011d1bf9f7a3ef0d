import type { Author, Command, Verb } from "@communaute/onboarding";

/** How a box was when its page was drawn, to be sent along with it. */
export function shownAs(isTicked: boolean, lastSeq: number, item: string): string {
  return `${isTicked ? 1 : 0}:${lastSeq}:${item}`;
}

/** What the form of a section says: one command for each box that is not as it was shown. */
export function saidInList(form: FormData, by: Author): Command[] {
  const key = text(form, "key");
  const ticked = new Set(form.getAll("done"));
  return form.getAll("shown").flatMap((shown, index) => {
    const [, was, base, item] = SHOWN.exec(String(shown)) ?? [];
    if (item === undefined || ticked.has(item) === (was === "1")) return [];
    const verb = was === "1" ? "undone" : "done";
    return [{ id: `${key}-${index}`, item, verb, by, base: Number(base) } satisfies Command];
  });
}

const SHOWN = /^([01]):(\d{1,9}):(.{1,200})$/;

/** What the form of a single step says; nothing when it names no verb. */
export function saidInStep(form: FormData, by: Author): Command[] {
  const verb = VERBS.find((known) => known === form.get("verb"));
  if (verb === undefined) return [];
  const [reason, until, evidence] = ["reason", "until", "evidence"].map((name) => text(form, name));
  return [
    {
      id: text(form, "key"),
      item: text(form, "etape"),
      verb,
      by,
      base: Number(text(form, "base")) || 0,
      ...(reason && { reason }),
      ...(until && { until }),
      ...(evidence && { evidence: evidenceOf(evidence) }),
    },
  ];
}

const VERBS = [
  "done",
  "undone",
  "attest",
  "revoke",
  "notApplicable",
  "snooze",
  "comment",
] as const satisfies readonly Verb[];

function evidenceOf(value: string): NonNullable<Command["evidence"]> {
  return { kind: /^https:\/\/\S+$/.test(value) ? "url" : "text", value };
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
