import type { ItemDraft, ListDraft } from "./list-text.ts";
import { type Random, randomOf } from "./random.ts";

/** What an author did to a list from one version to the next. */
export type StepKind = (typeof KINDS)[number];

/** A version while it is a draft: as written without a thought for ticks, and with one. */
export interface Step {
  kind: StepKind | "first";
  careless: ListDraft;
  careful: ListDraft;
  became: Map<string, string[]>;
}

/** A first version, then sixteen changes in an order of their own, all ids being prefixed once. */
export function stepsOf(seed: number): Step[] {
  const random = randomOf(seed);
  const first = firstList();
  const steps: Step[] = [{ kind: "first", careless: first, careful: first, became: new Map() }];
  let current = first;
  for (const [at, kind] of random.shuffled(KINDS).entries()) {
    const careless = structuredClone(current);
    const careful = structuredClone(current);
    const became = new Map(idsOf(current).map((id) => [id, [id]]));
    CHANGES[kind]({ careless, careful, became, random, number: at + 1 });
    steps.push({ kind, careless, careful, became });
    current = careful;
  }
  return steps;
}

interface Change {
  careless: ListDraft;
  careful: ListDraft;
  became: Map<string, string[]>;
  random: Random;
  number: number;
}

const KINDS = [
  "addition",
  "addition",
  "addition",
  "removal",
  "removal",
  "retitle",
  "links",
  "move",
  "tool",
  "tool",
  "chain",
  "merge",
  "split",
  "prefix",
  "meaning",
  "rights",
] as const;

/** Each makes its change twice at the same place, and says in the second what has to be said. */
const CHANGES: Record<StepKind, (change: Change) => void> = {
  addition: ({ careless, careful, random, number }) => {
    const at = random.below(careless.sections.length);
    for (const list of [careless, careful]) {
      list.sections[at]?.items.push(item(`nouveau-${number}`, `Étape nouvelle numéro ${number}`));
    }
  },
  removal: ({ careless, careful, became, random }) => {
    const { id, formerIds } = random.oneOf(itemsOf(careless).filter(isWhole));
    for (const list of [careless, careful]) without(list, [id]);
    careful.retired.push(id, ...formerIds);
    became.set(id, []);
  },
  retitle: ({ careless, careful, random, number }) => {
    const { id } = random.oneOf(itemsOf(careless));
    for (const list of [careless, careful]) change(list, id, { title: `Tout autrement ${number}` });
  },
  links: ({ careless, careful, random, number }) => {
    const { id, title } = random.oneOf(itemsOf(careless));
    const linked = `[${title.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")}](https://exemple.fr/${number})`;
    for (const list of [careless, careful]) change(list, id, { title: linked });
  },
  move: ({ careless, careful, random }) => {
    const { id } = random.oneOf(itemsOf(careless));
    const to = random.below(careless.sections.length);
    for (const list of [careless, careful]) {
      const moved = itemsOf(list).find((one) => one.id === id);
      without(list, [id]);
      if (moved) list.sections[to]?.items.unshift(moved);
    }
  },
  tool: ({ careless, careful, became, random, number }) => {
    const { id, title } = random.oneOf(itemsOf(careless));
    rename({ careless, careful, became }, id, `${id}-outil${number}`, `${title} (outil ${number})`);
  },
  chain: ({ careless, careful, became, random, number }) => {
    const renamed = itemsOf(careless).filter(({ formerIds }) => formerIds.length > 0);
    const { id, title } = random.oneOf(renamed.length > 0 ? renamed : itemsOf(careless));
    rename({ careless, careful, became }, id, `encore-${number}`, title);
  },
  merge: ({ careless, careful, became, random, number }) => {
    const [one, other] = structuredClone(random.oneOf(wholePairs(careless)));
    const id = `ensemble-${number}`;
    for (const list of [careless, careful]) {
      change(list, one.id, { id, formerIds: [] });
      without(list, [other.id]);
    }
    const formerIds = [one.id, ...one.formerIds, other.id, ...other.formerIds];
    change(careful, id, { formerIds, carry: "any" });
    became.set(one.id, [id]).set(other.id, [id]);
  },
  split: ({ careless, careful, became, random, number }) => {
    const whole = random.oneOf(itemsOf(careless).filter(isWhole));
    const ids = [`moitie-a-${number}`, `moitie-b-${number}`];
    for (const list of [careless, careful]) {
      const section = list.sections.find(({ items }) => items.some(({ id }) => id === whole.id))!;
      const at = section.items.findIndex(({ id }) => id === whole.id);
      const halves = ids.map((id, half) =>
        item(id, half === 0 ? whole.title : `${whole.title} bis`),
      );
      section.items.splice(at, 1, ...halves);
    }
    const formerIds = [whole.id, ...whole.formerIds];
    for (const id of ids) change(careful, id, { formerIds, split: "keep" });
    became.set(whole.id, ids);
  },
  prefix: ({ careless, careful, became }) => {
    for (const { id, title } of itemsOf(careless)) {
      rename({ careless, careful, became }, id, `arrivee-${id}`, title);
    }
  },
  meaning: ({ careless, careful, random }) => {
    const { id } = random.oneOf(itemsOf(careless));
    change(careful, id, { revision: 2 });
  },
  rights: ({ careless, careful, random }) => {
    const { id } = random.oneOf(itemsOf(careless));
    for (const list of [careless, careful]) change(list, id, { who: "animation" });
  },
};

function firstList(): ListDraft {
  const names = ["fiche", "atelier", "canaux", "agenda", "charte", "badge", "poste", "droits"];
  const section = (id: string) => ({
    id,
    items: names.map((name) => item(`${name}-${id}`, `Faire ${name} pendant la ${id}`)),
  });
  return { sections: ["semaine", "quinzaine", "saison"].map(section), retired: [] };
}

function item(id: string, title: string): ItemDraft {
  return { id, title, formerIds: [] };
}

function itemsOf({ sections }: ListDraft): ItemDraft[] {
  return sections.flatMap(({ items }) => items);
}

/** Halves of what was split share their former ids: what becomes of one alone cannot be said simply. */
function isWhole({ split }: ItemDraft): boolean {
  return split === undefined;
}

function wholePairs({ sections }: ListDraft): [ItemDraft, ItemDraft][] {
  return sections.flatMap(({ items }) =>
    items.flatMap((one, at): [ItemDraft, ItemDraft][] => {
      const next = items[at + 1];
      return next && isWhole(one) && isWhole(next) ? [[one, next]] : [];
    }),
  );
}

function idsOf(list: ListDraft): string[] {
  return itemsOf(list).map(({ id }) => id);
}

function change(list: ListDraft, id: string, fields: Partial<ItemDraft>): void {
  const found = itemsOf(list).find((one) => one.id === id);
  if (found) Object.assign(found, fields);
}

function without(list: ListDraft, ids: string[]): void {
  for (const section of list.sections) {
    section.items = section.items.filter(({ id }) => !ids.includes(id));
  }
}

function rename(
  { careless, careful, became }: Pick<Change, "careless" | "careful" | "became">,
  id: string,
  to: string,
  title: string,
): void {
  const { formerIds } = itemsOf(careful).find((one) => one.id === id)!;
  change(careless, id, { id: to, title });
  change(careful, id, { id: to, title, formerIds: [...formerIds, id] });
  became.set(id, [to]);
}
