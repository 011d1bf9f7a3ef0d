import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { checklistCheck } from "./checklist/check.ts";
import { checklistDiff } from "./checklist/diff.ts";
import { checklistExplain } from "./checklist/explain.ts";
import { checklistExport } from "./checklist/export.ts";
import { checklistPreview } from "./checklist/preview.ts";
import { collect } from "./collect.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  check,
  checklistCheck,
  checklistExplain,
  checklistDiff,
  checklistPreview,
  checklistExport,
  collect,
];
