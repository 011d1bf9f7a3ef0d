import type { Language, Text } from "@communaute/schemas";
import type { ExitCode, Say, Terminal } from "./terminal.ts";

/** What a command was called with. */
export interface Call {
  /** The words after its name. */
  words: readonly string[];
  /** The last value of an option; `undefined` when it was not given. */
  option: (name: string) => string | undefined;
  /** All values of an option that may be repeated. */
  options: (name: string) => readonly string[];
  has: (name: string) => boolean;
  language: Language;
  say: Say;
}

/** A command of the program. To add one: a file in `commands/`, and a line in its list. */
export interface Command {
  /** `check`, or two words: `checklist check`. */
  name: string;
  /** What follows the name: `[dossier]`. */
  usage: Text;
  purpose: Text;
  /** Its options besides those of all commands, each explained. */
  options: Readonly<Record<string, Option>>;
  /** How many words it takes. */
  words: readonly [least: number, most: number];
  run: (call: Call, terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

/** An option of a command. */
export interface Option {
  /** Whether a value follows it. */
  type: "string" | "boolean";
  /** What stands for its value in the help: `text|json`. */
  value?: string;
  purpose: Text;
}
