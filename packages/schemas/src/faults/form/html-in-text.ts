import { type Finding, faultClass, NOTHING } from "../fault-class.ts";
import { joined } from "../joined.ts";

/** A text holds an HTML entity, which people then read as it is written. */
export const htmlInText = faultClass({
  code: "html-in-text",
  severity: "info",
  explanation: {
    fr: "Ce texte contient un caractère codé en HTML, comme « &#39; ».",
    en: "This text holds a character in HTML code, such as “&#39;”.",
  },
  remedy: {
    fr: "Écris le caractère lui-même, par exemple une apostrophe.",
    en: "Write the character itself, an apostrophe for instance.",
  },
  look: () => ({
    members: ({ name, role }) => joined(coded("name", name), coded("role", role)),
    startups: ({ name, pitch }) => joined(coded("name", name), coded("pitch", pitch)),
    incubators: ({ name }) => coded("name", name),
    organisations: ({ name }) => coded("name", name),
    teams: ({ name }) => coded("name", name),
  }),
});

function coded(property: string, text = ""): readonly Finding[] {
  return HTML_ENTITY.test(text) ? [{ at: [property] }] : NOTHING;
}

const HTML_ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
