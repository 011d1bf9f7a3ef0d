import { explainChecklist } from "@communaute/onboarding/yaml";
import { resolved } from "../../checklist/resolved.ts";
import { ROOT_OPTION, rootOf } from "../../checklist/root-option.ts";
import type { Command } from "../../command.ts";
import { tellDiagnostics } from "../../output/tell-diagnostics.ts";

/** Tells where each item of a list comes from. */
export const checklistExplain: Command = {
  name: "checklist explain",
  usage: { fr: "<couche…>", en: "<layer…>" },
  purpose: {
    fr: "dit d’où vient chaque étape d’une liste, et qui l’a changée ou retirée",
    en: "tells where each step of a list comes from, and who changed it or took it away",
  },
  options: { root: ROOT_OPTION },
  words: [1, 20],
  run(call, terminal) {
    const { value, diagnostics } = resolved(rootOf(call, terminal), call.words, "lenient");
    tellDiagnostics(diagnostics, call, terminal);
    if (value !== null) terminal.print(explainChecklist(value, { language: call.language }));
    return value === null || diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
