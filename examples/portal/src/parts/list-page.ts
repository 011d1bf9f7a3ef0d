import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import { type Entity, KINDS, type Kind } from "../community/kinds.ts";
import type { Snapshot } from "../community/snapshot.ts";
import { counted } from "../language/counted.ts";
import type { Page, PageContext } from "../pages/page.ts";
import { filterForm, type Select } from "./filter-form.ts";
import { folded } from "./folded.ts";
import { pageOf } from "./page-of.ts";
import { pagination } from "./pagination.ts";
import { type Column, table } from "./table.ts";

/** A value by which a list can be narrowed, such as the phase of startups. */
interface Choice<E> {
  /** Its name in the address. */
  name: string;
  label: Text;
  /** The value of an entity; one without a value is only in the whole list. */
  of: (entity: E, snapshot: Snapshot) => string | undefined;
  word: (value: string, snapshot: Snapshot) => Text;
}

/** What makes the list of one kind different from the others. */
export interface ListOptions<E> {
  intro: Text;
  columns: (context: PageContext) => Column<E>[];
  /** What is searched for the words that are asked for. */
  searched: (entity: E) => (string | undefined)[];
  choices?: readonly Choice<E>[];
}

const texts = {
  search: { fr: "Chercher", en: "Search" },
  nothing: {
    fr: "Aucune fiche ne répond à ces filtres : enlève-en un.",
    en: "Nothing matches these filters: take one away.",
  },
};

/** The page that lists the entities of a kind by name, to be searched and narrowed, fifty at a time. */
export function listPage<K extends Kind>(kind: K, options: ListOptions<Entity<K>>): Page {
  const { path, title } = KINDS[kind];
  const { intro, columns, searched, choices = [] } = options;
  return { path, title, draw };

  function draw(context: PageContext) {
    const { say, snapshot, query, language } = context;
    const all: readonly Entity<K>[] = snapshot.community[kind];
    const words = folded(query.get("q") ?? "").split(/\s+/);
    const chosen = choices.filter(({ name }) => query.get(name));
    const found = all.filter(
      (entity) =>
        chosen.every(({ name, of }) => of(entity, snapshot) === query.get(name)) &&
        matches(searched(entity), words),
    );
    const part = pageOf(found.toSorted(byName), ENTITIES_A_PAGE, query.get("page"));
    const selects = choices.map((choice) => select(choice, all, snapshot));
    const count = counted(found.length, KINDS[kind].counted, language);
    const content = html`<p>${say(intro)}</p>
${filterForm(context, { path, search: texts.search, selects })}
${table(count, columns(context), part.items) || html`<p>${say(texts.nothing)}</p>`}
${pagination(context, path, part)}`;
    return { title: say(title), content };
  }
}

const ENTITIES_A_PAGE = 50;

/** Whether each word stands somewhere in the texts. */
function matches(texts: readonly (string | undefined)[], words: readonly string[]): boolean {
  const text = folded(texts.filter((each) => each !== undefined).join("\n"));
  return words.every((word) => text.includes(word));
}

function byName(one: Entity, other: Entity): number {
  return collator.compare(one.name, other.name) || collator.compare(one.id, other.id);
}

const collator = new Intl.Collator("fr");

function select<E>(choice: Choice<E>, entities: readonly E[], snapshot: Snapshot): Select {
  const counts = new Map<string, number>();
  for (const entity of entities) {
    const value = choice.of(entity, snapshot);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const options = Array.from(counts, ([value, count]) => ({
    value,
    word: choice.word(value, snapshot),
    count,
  }));
  options.sort((one, other) => collator.compare(one.word.fr, other.word.fr));
  return { name: choice.name, label: choice.label, options };
}
