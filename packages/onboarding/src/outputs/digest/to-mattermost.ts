import type { Inline } from "../inline/inline.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import { inlineMarkdown } from "../markdown/inline-markdown.ts";
import type { ChecklistView } from "../view/checklist-view.ts";
import { type DigestItem, type DigestOptions, digestOf } from "./digest-of.ts";
import { DIGEST_WORDS } from "./digest-words.ts";

/** A reminder as the body of a Mattermost webhook: pings nobody, and only leads where the list leads. */
export function toMattermost(view: ChecklistView, options: DigestOptions = {}): { text: string } {
  const { title, progress, groups } = digestOf(view, options);
  const told = groups.map(
    (group) => `**${escapeMarkdown(group.title)}**\n${group.items.map(line).join("\n")}`,
  );
  const body = told.length === 0 ? [escapeMarkdown(DIGEST_WORDS[view.language].nothing)] : told;
  return {
    text: [`#### ${escapeMarkdown(title)}`, escapeMarkdown(progress), ...body].join("\n\n"),
  };
}

function line({ text, href, note }: DigestItem): string {
  const words: Inline = { kind: "text", text };
  const label = inlineMarkdown([
    href === undefined ? words : { kind: "link", href, children: [words] },
  ]);
  return `- ${label}${note === undefined ? "" : ` — ${escapeMarkdown(note)}`}`;
}
