import type { Random } from "../random.ts";
import { SUBJECTS } from "../vocabulary/product-words.ts";
import { ACTIONS, AUDIENCES, HEADINGS, SENTENCES } from "../vocabulary/sentences.ts";

/** So many invented sentences on one line. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(" ");
}

/** An invented presentation of a product, in Markdown, of about so many characters, never fewer than a heading. */
export function presentation(random: Random, characters: number): string {
  const headings = random.sample(HEADINGS, HEADINGS.length);
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const part = section(headings[parts.length % headings.length] ?? "", random);
    parts.push(part);
    length += part.length;
  }
  return `${parts.join("\n\n")}\n`;
}

/** What a product is for, in one sentence. */
export function pitch(random: Random): string {
  const audience = random.pick(AUDIENCES);
  const action = random.pick(ACTIONS);
  const more = random.chance(0.35) ? ` et ${random.pick(ACTIONS)}` : "";
  return contracted(
    random.weighted([
      [`Aider ${audience} à ${action}${more}`, 5],
      [`Permettre à ${audience} de mieux ${action}${more}`, 2],
      [`Un service numérique pour ${action}${more} : sans papier, sans attente, sans frais`, 1],
    ]),
  );
}

function section(title: string, random: Random): string {
  const heading = `## ${title}`;
  if (random.chance(0.25)) {
    const items = Array.from({ length: random.integer(2, 5) }, () => `- ${sentence(random)}`);
    return [heading, "", ...items].join("\n");
  }
  return [heading, "", paragraph(random, random.integer(2, 6))].join("\n");
}

function sentence(random: Random): string {
  return contracted(
    random
      .pick(SENTENCES)
      .replaceAll("{s}", random.pick(SUBJECTS).toLowerCase())
      .replaceAll("{p}", random.pick(AUDIENCES))
      .replaceAll("{a}", random.pick(ACTIONS))
      .replaceAll("{n}", () => String(random.integer(3, 60))),
  );
}

/** "à les" is "aux" in French. */
function contracted(text: string): string {
  return text.replaceAll(" à les ", " aux ");
}
