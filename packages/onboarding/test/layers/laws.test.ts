import fc from "fast-check";
import { expect, test } from "vitest";
import { everyItem } from "../../src/layers/every-item.ts";
import { lostByChange } from "../../src/layers/floor.ts";
import { arbitraryDiamond } from "./arbitrary-layers.ts";
import { outline } from "./hand.ts";

const LEAVES = [["e/z"], ["i/m"], ["i/m", "i/n"], ["i/n", "e/z"]];

test("a list is the same however often it is put together, and its layers stay as they are", () => {
  check((layers, leaves) => {
    const before = JSON.stringify(layers);
    const first = outline(leaves, layers, "lenient");
    expect(outline(leaves, layers, "lenient").checklist).toEqual(first.checklist);
    expect(JSON.stringify(layers)).toBe(before);
  });
});

test("the order of the keys of layers does not matter", () => {
  check((layers, leaves) => {
    const turned = Object.fromEntries(
      Object.entries(layers)
        .reverse()
        .map(([id, layer]) => [id, Object.fromEntries(Object.entries(layer).reverse())]),
    );
    const ids = (from: typeof layers) => outline(leaves, from, "lenient").ids;
    expect(ids(turned)).toEqual(ids(layers));
  });
});

test("each layer comes after those that it extends, and once", () => {
  check((layers, leaves) => {
    const order = outline(leaves, layers, "lenient").checklist?.layers.map(({ id }) => id) ?? [];
    expect(new Set(order).size).toBe(order.length);
    for (const [at, id] of order.entries()) {
      for (const parent of layers[id]?.extends ?? []) {
        expect(order.slice(0, at)).toContain(parent);
      }
    }
  });
});

test("extending the base once more, on any way, changes nothing", () => {
  check((layers) => {
    const again = { ...layers, "e/z": { ...layers["e/z"], extends: ["i/m", "c/b", "i/n", "i/m"] } };
    const [one, other] = [layers, again].map((from) => outline("e/z", from, "lenient"));
    expect(other?.ids).toEqual(one?.ids);
    expect(other?.sections).toEqual(one?.sections);
  });
});

test("nothing that any layer adds is lost, and nothing is there twice", () => {
  check((layers, leaves) => {
    const { checklist } = outline(leaves, layers, "lenient");
    const there = (checklist ? everyItem(checklist) : []).map(({ item }) => item.id);
    const kept = checklist?.layers.map(({ id }) => id) ?? [];
    const added = kept.flatMap((id) =>
      (layers[id]?.add ?? []).flatMap(({ items }) => items.map((item) => `${id.slice(2)}/${item}`)),
    );
    expect([...there].sort()).toEqual(["a", "b", "c", "d", "e", "f", ...added].sort());
  });
});

test("a locked item of the base is never lost, nor asked of fewer people, nor ticked by more", () => {
  check((layers, leaves) => {
    const base = outline("c/b", layers, "lenient");
    const { item, checklist } = outline(leaves, layers, "lenient");
    expect(checklist).not.toBeNull();
    for (const id of ["a", "b", "c", "d", "e", "f"]) {
      const [before, after] = [base.item(id), item(id)];
      if (!before?.locked || !after) continue;
      expect(after.locked).toBe("c/b");
      expect(after.removed).toBeUndefined();
      const [from, to] = [before, after].map(({ locked: _, ...fields }) => fields);
      for (const field of ["optional", "due", "who", "for", "title", "auto", "after"] as const) {
        expect(from && to && lostByChange(field, from, to)).toBeUndefined();
      }
      expect(after.who.every((role) => before.who.includes(role))).toBe(true);
    }
  });
});

test("each field has one last writer, who wrote what stands there", () => {
  check((layers, leaves) => {
    const { checklist } = outline(leaves, layers, "lenient");
    for (const { item } of checklist ? everyItem(checklist) : []) {
      const written = new Set(item.log.map(({ field }) => field));
      for (const field of written) {
        const last = item.log.findLast((write) => write.field === field);
        const value = field === "locked" ? item.locked !== undefined : item[field as "title"];
        const expected = field === "due" ? { ...(last?.to as object), from: "arrivee" } : last?.to;
        expect(value).toEqual(expected);
      }
      if (item.origin.layer !== "c/b") continue;
      const base = outline("c/b", layers, "lenient").item(item.id);
      for (const field of ["title", "hint", "optional", "who", "due", "for"] as const) {
        if (!written.has(field)) expect(item[field]).toEqual(base?.[field]);
      }
    }
  });
});

test("an edit of the base that no layer aims at changes no more than itself", () => {
  check((layers, leaves) => {
    const base = layers["c/b"];
    const section = { ...base?.sections, u: ["neuf"] };
    const edited = { ...layers, "c/b": { ...base, sections: section } };
    const [before, after] = [layers, edited].map((from) => outline(leaves, from, "lenient"));
    expect(after?.ids).toEqual([...(before?.ids ?? []), "neuf"]);
    const merged = before?.checklist?.sections.map(({ items }) => items.map(withoutPlaces));
    expect(
      after?.checklist?.sections.slice(0, -1).map(({ items }) => items.map(withoutPlaces)),
    ).toEqual(merged);
  });
});

test("what stands next to an item stands there still when a layer takes the item away", () => {
  check((layers) => {
    const team = { extends: ["c/b"], remove: ["b"], add: [{ after: "b", items: ["x"] }] };
    const keeping = { ...team, remove: [] };
    const [gone, there] = [team, keeping].map((layer) =>
      outline("e/y", {
        "c/b": { ...layers["c/b"], sections: { s: ["a", "b", "c"] } },
        "e/y": layer,
      }),
    );
    expect(gone?.ids.map((id) => id.replace(/[()]/g, ""))).toEqual(there?.ids);
  });
});

function check(
  holds: (layers: Record<string, import("./hand.ts").HandLayer>, leaves: string[]) => void,
): void {
  fc.assert(fc.property(arbitraryDiamond, fc.constantFrom(...LEAVES), holds), { numRuns: 150 });
}

function withoutPlaces(item: object): object {
  return JSON.parse(JSON.stringify(item, (key, value) => (key === "line" ? undefined : value)));
}
