import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { notice } from "../../src/life/notice.ts";
import { readCollectConfig } from "../../src/node/read-collect-config.ts";
import type { CollectedSurvey } from "../../src/surveys/collected-survey.ts";

const docs = (name: string) =>
  fileURLToPath(new URL(`../../../../docs/collecteur/${name}`, import.meta.url));

/** The survey that the guide shows. */
function shownSurvey(): CollectedSurvey {
  const yaml = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(docs("deployer.md"), "utf8"))?.[1];
  const { value, diagnostics } = readCollectConfig(yaml ?? "");
  expect(diagnostics).toEqual([]);
  const [survey] = value?.surveys ?? [];
  if (!survey) throw new Error("The guide shows no survey.");
  return survey;
}

test("the page of the notice shows that of the survey of the guide", async () => {
  const { fr, en } = notice(shownSurvey());
  const quoted = (text: string) => text.replaceAll(/^/gm, "> ").replaceAll("\n", "\n>\n");
  const page = `# La notice de l’enquête

Ce que doivent savoir ceux qui répondent (RGPD, article 13). Le collecteur la tire de \`survey.yml\` et la sert à \`GET /v1/surveys/{id}/notice\` ; voici celle du [guide](deployer.md). Elle ne promet que ce qu’il fait, et ne dit « anonymat » que d’une enquête qui l’est.

${quoted(fr)}

## In English

The collector makes it from \`survey.yml\`; this is the one of the guide.

${quoted(en)}
`;
  await expect(page, "`npm run api` accepts what changed").toMatchFileSnapshot(docs("notice.md"));
});

test.each([
  [{ anonymous: false }, "Confidentialité", "Anonymat"],
  [{ mode: "counters" as const }, "une réponse ne peut plus être retrouvée", "reçu"],
  [{ comments: false }, "12 mois", "commentaire"],
])("a notice promises no more than %j keeps", (change, said, unsaid) => {
  const { fr } = notice({ ...shownSurvey(), ...change });
  expect(fr).toContain(said);
  expect(fr).not.toContain(unsaid);
});
