import { faultClass } from "../fault-class.ts";
import { naming } from "../naming.ts";
import { strayFindings } from "./stray-findings.ts";

/** An entity names another by an id that it no longer has. */
export const formerReference = faultClass({
  code: "former-reference",
  severity: "info",
  explanation: {
    fr: "Cette référence utilise un ancien id.",
    en: "This reference uses a former id.",
  },
  remedy: { fr: "Écris l’id actuel.", en: "Write the present id." },
  look: (inspection) =>
    strayFindings(inspection, ({ current }) => {
      if (current === undefined) return undefined;
      const detail = naming(current, (id) => ({
        fr: `La fiche s’appelle maintenant « ${id} ».`,
        en: `It is now called “${id}”.`,
      }));
      return { detail, suggestion: current };
    }),
});
