import { Engine } from "json-rules-engine";
import type { Checklist } from "../../src/definition/checklist.ts";
import type { Member } from "./material.ts";
import { tickedIds } from "./plain-loop.ts";

/** One engine with a rule an item: it is visible to these domains. Says what share of what a member sees is done. */
export function rulesEngine({ sections }: Checklist): (member: Member) => Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const item of sections.flatMap((section) => section.items)) {
    const domains = item.for?.domain;
    const isFor = { fact: "domain", operator: domains ? "in" : "notEqual", value: domains ?? "" };
    engine.addRule({ conditions: { all: [isFor] }, event: { type: item.id } });
  }
  return async (member) => {
    const ids = new Set(tickedIds(member));
    const { events } = await engine.run({ domain: member.facts.profile.domain?.[0] });
    const done = events.filter(({ type }) => ids.has(type)).length;
    return events.length === 0 ? 0 : (100 * done) / events.length;
  };
}
