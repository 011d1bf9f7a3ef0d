import { safeText } from "../inline/safe-text.ts";
import { defused } from "../markdown/defused.ts";
import type { ChecklistView } from "../view/checklist-view.ts";
import { type DigestItem, type DigestOptions, digestOf } from "./digest-of.ts";
import { DIGEST_WORDS } from "./digest-words.ts";

/** The content of a Matrix `m.room.message`, as Tchap and other clients show it. */
export interface MatrixMessage {
  msgtype: "m.text";
  /** For clients that show no HTML. */
  body: string;
  format: "org.matrix.custom.html";
  formatted_body: string;
  /** Nobody is mentioned, whatever the text looks like. */
  "m.mentions": Record<string, never>;
}

/** A reminder as a message for Tchap: pings nobody, holds no markup but ours, and only leads where the list leads. */
export function toMatrix(view: ChecklistView, options: DigestOptions = {}): MatrixMessage {
  const { title, progress, groups } = digestOf(view, options);
  const { nothing } = DIGEST_WORDS[view.language];
  const told = groups.map(
    (group) => `${group.title}\n${group.items.map((item) => `- ${itemText(item)}`).join("\n")}`,
  );
  const toldHtml = groups.map(({ title, items }) => {
    const list = items.map((item) => `<li>${itemHtml(item)}</li>`).join("");
    return `<p><strong>${escapeHtml(title)}</strong></p><ul>${list}</ul>`;
  });
  return {
    msgtype: "m.text",
    body: [plain(title), plain(progress), ...(groups.length === 0 ? [nothing] : told)].join("\n\n"),
    format: "org.matrix.custom.html",
    formatted_body: [
      `<h4>${escapeHtml(title)}</h4><p>${escapeHtml(progress)}</p>`,
      ...(groups.length === 0 ? [`<p>${escapeHtml(nothing)}</p>`] : toldHtml),
    ].join(""),
    "m.mentions": {},
  };
}

function itemText({ text, href, note }: DigestItem): string {
  const address = href === undefined ? "" : ` (${href})`;
  return `${plain(text)}${address}${note === undefined ? "" : ` — ${plain(note)}`}`;
}

function itemHtml({ text, href, note }: DigestItem): string {
  const label = escapeHtml(text);
  const title = href === undefined ? label : `<a href="${attribute(href)}">${label}</a>`;
  return note === undefined ? title : `${title} — ${escapeHtml(note)}`;
}

function plain(text: string): string {
  return defused(safeText(text));
}

function escapeHtml(text: string): string {
  return attribute(plain(text));
}

function attribute(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
