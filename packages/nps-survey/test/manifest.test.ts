import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { surveyProperties } from "../src/survey-properties.ts";

interface Declared {
  tagName?: string;
  attributes: { name: string; fieldName: string; description: string }[];
  events: { name: string }[];
  slots: { name: string }[];
}

const manifest = JSON.parse(
  readFileSync(new URL("../dist/custom-elements.json", import.meta.url), "utf8"),
) as { modules: { declarations: Declared[] }[] };
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === "nps-survey");

test("the manifest names every attribute as the element reads it, and says what it is for", () => {
  const read = Object.entries(surveyProperties).map(([name, { attribute }]) => [name, attribute]);
  const told = element?.attributes.map(({ name, fieldName }) => [fieldName, name]);
  expect(told?.sort()).toEqual(read.sort());
  expect(element?.attributes.filter(({ description }) => !description)).toEqual([]);
});

test("the manifest names every event and slot", () => {
  expect(element?.events.map(({ name }) => name)).toEqual([
    "nps-open",
    "nps-change",
    "nps-submit",
    "nps-success",
    "nps-error",
    "nps-dismiss",
  ]);
  expect(element?.slots.map(({ name }) => name)).toEqual(["after-submit"]);
});
