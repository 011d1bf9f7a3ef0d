import { type Checklist, compileChecklist, type Item } from "@communaute/onboarding";
import { folderLayers, layersIn } from "@communaute/onboarding/files";
import { resolveChecklist } from "@communaute/onboarding/yaml";
import { describe, expect, test } from "vitest";
import { LISTS } from "../src/index.ts";
import { FEATURES } from "./material/features.ts";
import { written } from "./material/written.ts";

const layers = layersIn(LISTS);
const files = written();

function listOf(...leaves: string[]): Checklist {
  const { value, diagnostics } = resolveChecklist(leaves, { layerOf: folderLayers(LISTS) });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error(`There is no list for ${leaves.join(", ")}.`);
  return value;
}

function itemsOf({ sections }: Checklist): Item[] {
  return sections.flatMap(({ items }) => items.flatMap((item) => [item, ...item.items]));
}

test("there are two lists, two incubators, a team and a block", () => {
  expect(layers).toEqual([
    "blocs/coffre-fort",
    "communaute/arrivee",
    "communaute/depart",
    "equipes/mon-estran",
    "incubateurs/fabrique-des-territoires",
    "incubateurs/rivages",
  ]);
});

test.each(layers)("%s makes a list without any remark, that a run can follow", (layer) => {
  const list = listOf(layer);
  expect(compileChecklist(list).checklist).toBe(list);
  expect(itemsOf(list).length).toBeGreaterThan(8);
});

test.each(Object.keys(FEATURES))("the lists show at work: %s", (feature) => {
  expect(FEATURES[feature]?.(files)).toBe(true);
});

test("all that people read is written in French and in English, and not the same in both", () => {
  expect(files.words.length).toBeGreaterThan(50);
  expect(files.words.filter(({ fr, en }) => !fr || !en || fr === en)).toEqual([]);
});

describe("a person in both incubators", () => {
  const both = listOf("incubateurs/rivages", "incubateurs/fabrique-des-territoires");
  const ids = itemsOf(both).map(({ id }) => id);

  test("has what is common once, and what each adds", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        "accueil",
        "rivages/jour-de-mer",
        "fabrique-des-territoires/badge",
        "coffre-fort/invitation",
      ]),
    );
  });

  test("keeps what only one of them takes away", () => {
    expect(itemsOf(both).filter(({ removed }) => removed)).toEqual([]);
    expect(itemsOf(listOf("incubateurs/rivages")).find(({ removed }) => removed)?.id).toBe(
      "binome",
    );
  });

  test("gets the same list in whichever order they are named", () => {
    const other = listOf("incubateurs/fabrique-des-territoires", "incubateurs/rivages");
    expect(
      itemsOf(other)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.toSorted());
  });
});
