import type { Condition } from "./condition.ts";
import type { Item } from "./item.ts";
import type { Origin } from "./origin.ts";
import type { Words } from "./words.ts";

/** A list as one audience has it: all layers merged. Plain JSON, which is all that following a run needs. */
export interface Checklist {
  /** What it is a list of: `arrivee`, `depart`. */
  id: string;
  title: Words;
  /** The anchor that `J` means in its due dates: `arrivee`. */
  anchor: string;
  /** The layers that made it, each after those that it extends. */
  layers: LayerFacts[];
  sections: Section[];
  retired: RetiredItem[];
}

/** A layer, and what people call the team behind it. */
export interface LayerFacts {
  /** Its path without extension: `incubateurs/mtes`. */
  id: string;
  name?: string | undefined;
}

/** A group of items under one title. */
export interface Section {
  id: string;
  title: Words;
  for?: Condition | undefined;
  except?: Condition | undefined;
  items: Item[];
  origin: Origin;
}

/** An id that once was an item's, and will not be used again. */
export interface RetiredItem {
  id: string;
  since?: string | undefined;
  replacedBy?: string | undefined;
  origin: Origin;
}
