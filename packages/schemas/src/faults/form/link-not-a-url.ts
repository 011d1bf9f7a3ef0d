import { type Finding, faultClass, NOTHING } from "../fault-class.ts";

/** What should be the address of a page cannot be followed. */
export const linkNotAUrl = faultClass({
  code: "link-not-a-url",
  severity: "info",
  explanation: {
    fr: "Ce lien n’est pas une adresse web.",
    en: "This link is not a web address.",
  },
  remedy: {
    fr: "Écris une seule adresse, qui commence par « https:// ».",
    en: "Write one address, which starts with “https://”.",
  },
  look: () => ({
    members: ({ link }) => notAUrl("link", link),
    startups: (startup) =>
      STARTUP_LINKS.flatMap((property) => notAUrl(property, startup[property])),
  }),
});

const STARTUP_LINKS = [
  "link",
  "repository",
  "statsUrl",
  "budgetUrl",
  "impactUrl",
  "dashlordUrl",
  "riskAnalysisUrl",
] as const;

function notAUrl(property: string, link = ""): readonly Finding[] {
  if (link.trim() === "" || URL_FORM.test(link)) return NOTHING;
  return [{ at: [property], suggestion: mendedUrl(link.trim()) }];
}

/** The address that remains without outer spaces, or that only lacks its `https://`. */
function mendedUrl(link: string): string | undefined {
  if (URL_FORM.test(link)) return link;
  return BARE_ADDRESS.test(link) ? `https://${link}` : undefined;
}

const URL_FORM = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;
const BARE_ADDRESS = /^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}(?:[/?#]\S*)?$/u;
