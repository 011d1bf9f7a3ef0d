import {
  type ChecklistView,
  toIcs,
  toJson,
  toMarkdown,
  toMatrix,
  toMattermost,
} from "@communaute/onboarding/outputs";
import { PERSON_OPTIONS, type Person, personOf } from "../../checklist/person.ts";
import { resolved } from "../../checklist/resolved.ts";
import { ROOT_OPTION, rootOf } from "../../checklist/root-option.ts";
import { viewFor } from "../../checklist/view-for.ts";
import type { Command } from "../../command.ts";
import { tellDiagnostics } from "../../output/tell-diagnostics.ts";
import { AS_OF_OPTION, todayOf } from "../../today.ts";

/** What a list is written as, by the name of the form. */
const FORMS: Readonly<Record<string, (view: ChecklistView, run: string, now: string) => string>> = {
  github: (view) => toMarkdown(view, "github"),
  gitlab: (view) => toMarkdown(view, "gitlab"),
  gitbook: (view) => toMarkdown(view, "gitbook"),
  ics: (view, run, now) => toIcs(view, { run, now }),
  json: (view) => toJson(view),
  mattermost: (view) => JSON.stringify(toMattermost(view), null, 2),
  matrix: (view) => JSON.stringify(toMatrix(view), null, 2),
};

/** The list itself, for programs that follow runs. */
const RESOLVED = "resolved";
const NAMES = [...Object.keys(FORMS), RESOLVED].join("|");

/** Writes a list for another tool. */
export const checklistExport: Command = {
  name: "checklist export",
  usage: { fr: "<couche…>", en: "<layer…>" },
  purpose: {
    fr: "écrit une liste pour un autre outil : une page, un agenda, un message, un programme",
    en: "writes a list for another tool: a page, a calendar, a message, a program",
  },
  options: {
    to: {
      type: "string",
      value: NAMES,
      purpose: {
        fr: "la forme ; sans elle, github. resolved est la liste que suit @communaute/onboarding",
        en: "the form; else github. resolved is the list that @communaute/onboarding follows",
      },
    },
    root: ROOT_OPTION,
    ...PERSON_OPTIONS,
    "as-of": AS_OF_OPTION,
  },
  words: [1, 20],
  run(call, terminal) {
    const { say, option, words, language } = call;
    const name = option("to") ?? "github";
    const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
    const person = personOf(call);
    const today = todayOf(call, terminal);
    const fault = form || name === RESOLVED ? (faultOf(person) ?? faultOf(today)) : NO_FORM;
    if (fault || "fault" in person || typeof today === "object") {
      terminal.tell(say(fault ?? NO_FORM));
      return 2;
    }
    const { value, diagnostics } = resolved(rootOf(call, terminal), words);
    tellDiagnostics(diagnostics, call, terminal);
    if (value === null) return 1;
    if (name === "ics" && Object.keys(person.anchors).length === 0) terminal.tell(say(NO_DAY));
    const now = terminal.now().toISOString();
    const run = `${value.id}:${Object.values(person.anchors).join(":")}`;
    const text = form?.(viewFor(value, person, { language, today }), run, now);
    terminal.print((text ?? JSON.stringify(value, null, 2)).replace(/\n$/, ""));
    return 0;
  },
};

function faultOf(value: Person | string | { fault: { fr: string; en: string } }) {
  return typeof value === "object" && "fault" in value ? value.fault : undefined;
}

/** A calendar holds what is due, and nothing is before the day from which it counts is known. */
const NO_DAY = {
  fr: "Sans --anchor, aucune échéance n’est connue, et l’agenda est vide : ajoute --anchor arrivee=2026-12-01, par exemple.",
  en: "Without --anchor no due date is known, and the calendar is empty: add --anchor arrivee=2026-12-01, for instance.",
};

const NO_FORM = { fr: `--to attend ${NAMES}.`, en: `--to expects ${NAMES}.` };
