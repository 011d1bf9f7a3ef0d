import type { ChecklistView, ItemView, LinkView, SectionView } from "../view/checklist-view.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { inlineMarkdown } from "./inline-markdown.ts";
import { MARKDOWN_WORDS } from "./markdown-words.ts";

/** Who shows the Markdown: each has its own boxes and references. */
export type Flavour = "github" | "gitlab" | "gitbook";

/**
 * A list with boxes to tick, as an issue or a page: pings nobody, and holds nothing of the person but what is ticked.
 *
 * Who ticked, reasons, comments and evidence are left out: issues are often public. Of a `blankState` it is the page of the
 * list for everybody, with whom each item is for, and when it is due from the day that counts.
 */
export function toMarkdown(view: ChecklistView, flavour: Flavour): string {
  const { removed } = MARKDOWN_WORDS[view.language];
  const paragraphs = [
    `# ${inlineMarkdown(view.title.label)}`,
    ...(isBlank(view) ? [] : [`${escapeMarkdown(view.progress.words)}.`]),
    ...view.sections.flatMap((section) => sectionMarkdown(section, view, flavour)),
  ];
  if (view.removed.length > 0) {
    paragraphs.push(
      `## ${removed}`,
      view.removed
        .map((item) => `- ${inlineMarkdown(item.label)} — ${escapeMarkdown(item.removed ?? "")}`)
        .join("\n"),
    );
  }
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** Whether nobody has begun it: then there is no progress to tell of. */
function isBlank({ progress }: ChecklistView): boolean {
  return progress.done + progress.optionalDone + progress.notApplicable === 0;
}

function sectionMarkdown(section: SectionView, view: ChecklistView, flavour: Flavour): string[] {
  const count = isBlank(view) || section.words === "" ? "" : ` (${section.words})`;
  const items = section.items.flatMap((item) => itemMarkdown(item, view, flavour, ""));
  return [
    `## ${inlineMarkdown(section.title.label)}${count}`,
    escapeMarkdown(section.audience ?? ""),
    linksMarkdown(section.title.links).join(" · "),
    items.join("\n"),
  ];
}

function itemMarkdown(
  item: ItemView,
  view: ChecklistView,
  flavour: Flavour,
  indent: string,
): string[] {
  const label = inlineMarkdown(item.label);
  const facts = factsOf(item).map(escapeMarkdown);
  const hint = item.hint ? [inlineMarkdown(item.hint)] : [];
  const after = [...facts, ...hint, ...linksMarkdown(item.links)].join(" · ");
  const line = `${indent}- ${boxed(item, label, view, flavour)}${after === "" ? "" : ` — ${after}`}`;
  return [line, ...item.items.flatMap((part) => itemMarkdown(part, view, flavour, `${indent}  `))];
}

/** What does not apply has no box, since nobody can tick it; GitLab has a box of its own for it. */
function boxed(
  { status }: ItemView,
  label: string,
  { language }: ChecklistView,
  flavour: Flavour,
): string {
  if (status !== "notApplicable") return `[${status === "done" ? "x" : " "}] ${label}`;
  const words = `${label} (${MARKDOWN_WORDS[language].notApplicable})`;
  return flavour === "gitlab" ? `[~] ${words}` : words;
}

function factsOf(item: ItemView): string[] {
  const isOpen = item.status === "todo";
  return [
    item.optional,
    item.audience,
    isOpen ? item.due?.sentence : undefined,
    isOpen ? item.who.words : undefined,
    isOpen ? item.blocked?.words : undefined,
    isOpen ? item.toConfirm : undefined,
    item.provenance,
  ].filter((fact) => fact !== undefined);
}

function linksMarkdown(links: readonly LinkView[]): string[] {
  return links.map(({ text, href }) =>
    href === undefined
      ? escapeMarkdown(text)
      : inlineMarkdown([{ kind: "link", href, children: [{ kind: "text", text }] }]),
  );
}
