/// <reference types="node" />
import { measureAll } from "../../src/measure-all.ts";
import { series } from "../../src/series.ts";
import { community, day } from "./communities.ts";
import { staggered } from "./staggered.ts";

const { members, attributes } = staggered();
const developers = community({
  members,
  startups: [{ id: "a", name: "A", phases: [{ name: "construction", start: "2026-03-29" }] }],
});
const asOf = day("2026-10-25");
const all = measureAll(developers, { asOf, attributes, by: "gender" });
const monthly = series("mission-duration", developers, {
  every: "month",
  from: day("2025-01-01"),
  to: asOf,
});
process.stdout.write(JSON.stringify({ all, monthly }));
