import type { Checklist } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";
import type { RunState } from "../run/fold-run.ts";
import type { ItemState } from "../run/item-state.ts";

/**
 * The state of nobody's run: all items shown, none done, none dated. For a page that shows a list to everybody.
 *
 * Progress counts what everybody who sees it must do.
 */
export function blankState(checklist: Checklist): RunState {
  const items = checklist.sections.flatMap((section) =>
    section.items.flatMap((item) => [
      blankItem(item, section.id),
      ...item.items.map((part) => blankItem(part, section.id, item)),
    ]),
  );
  const shown = items.filter(({ visibility }) => visibility === "shown");
  const wholes = new Set(shown.map(({ parent }) => parent));
  const counted = shown.filter(({ id }) => !wholes.has(id));
  const total = counted.filter(({ required }) => required).length;
  return {
    items,
    progress: {
      done: 0,
      total,
      optionalDone: 0,
      optionalTotal: counted.length - total,
      notApplicable: 0,
      percent: total === 0 ? null : 0,
      complete: false,
    },
    next: [],
    overdue: [],
    blocked: [],
    orphans: [],
  };
}

function blankItem(item: Item, section: string, parent?: Item): ItemState {
  const isRemoved = item.removed !== undefined || parent?.removed !== undefined;
  return {
    id: item.id,
    section,
    ...(parent ? { parent: parent.id } : {}),
    visibility: isRemoved ? "removed" : "shown",
    required: !isRemoved && !item.optional && parent?.optional !== true,
    status: "todo",
    comments: [],
    blockedBy: [],
    overdue: false,
    lastSeq: 0,
    refused: [],
  };
}
