import { type Finding, faultClass, NOTHING } from "../fault-class.ts";
import { joined } from "../joined.ts";

/** A text begins or ends with a space, which makes it differ from the same text elsewhere. */
export const outerSpaces = faultClass({
  code: "outer-spaces",
  severity: "info",
  explanation: {
    fr: "Ce texte commence ou finit par une espace.",
    en: "This text begins or ends with a space.",
  },
  remedy: { fr: "Enlève-la.", en: "Remove it." },
  look: () => ({
    members: ({ name, role }) => joined(spaced("name", name), spaced("role", role)),
    startups: ({ name, pitch }) => joined(spaced("name", name), spaced("pitch", pitch)),
    incubators: ({ name }) => spaced("name", name),
    organisations: ({ name }) => spaced("name", name),
    teams: ({ name }) => spaced("name", name),
    problems: ({ title }) => spaced("title", title),
    contributions: ({ title }) => spaced("title", title),
  }),
});

function spaced(property: string, text = ""): readonly Finding[] {
  const trimmed = text.trim();
  // A block of YAML ends with a line break that nobody typed.
  return text === trimmed || text === `${trimmed}\n` ? NOTHING : [{ at: [property] }];
}
