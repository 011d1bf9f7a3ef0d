import { type Diagnostic, diagnosticsOfIssues, type Reading } from "@communaute/schemas";
import { readYaml } from "@communaute/yaml";
import { repeatedSurvey, surveyFaults } from "../surveys/survey-faults.ts";
import { CollectConfig } from "./collect-config.ts";

/** Reads a configuration; `null` when an error keeps it from being used. Each fault has its line and column. */
export function readCollectConfig(
  text: string,
  { file }: { file?: string | undefined } = {},
): Reading<CollectConfig | null> {
  const { value: yaml, diagnostics } = readYaml(text, { file, maxLength: MOST_CHARACTERS });
  if (yaml.value === null) return { value: null, diagnostics };
  const placed = (diagnostic: Diagnostic): Diagnostic => {
    const path = diagnostic.at?.path ?? [];
    return { ...diagnostic, at: { ...yaml.locate(path), path } };
  };
  const parsed = CollectConfig.safeParse(yaml.value);
  if (!parsed.success) {
    const faults = diagnosticsOfIssues(parsed.error.issues, yaml.value).map(placed);
    return { value: null, diagnostics: [...diagnostics, ...faults] };
  }
  const { surveys } = parsed.data;
  const faults = surveys.flatMap((survey, index) => [
    ...surveyFaults(survey, ["surveys", index]),
    ...(surveys.findIndex(({ id }) => id === survey.id) < index
      ? [repeatedSurvey(["surveys", index, "id"])]
      : []),
  ]);
  const all = [...diagnostics, ...faults.map(placed)];
  const isBroken = all.some(({ severity }) => severity === "error");
  return { value: isBroken ? null : parsed.data, diagnostics: all };
}

const MOST_CHARACTERS = 256 * 1024;
