import { parseArgs } from "node:util";
import { type Language, nearest, type Text } from "@communaute/schemas";
import type { Call, Command, Option } from "./command.ts";
import { sayIn } from "./terminal.ts";

/** What a command was called with, or what is wrong with the call. */
export function callOf(
  command: Command,
  args: readonly string[],
  language: Language,
): Call | { fault: Text } {
  const known: Record<string, { type: Option["type"] }> = {
    ...command.options,
    lang: { type: "string" },
  };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type }]) => [name, { type }]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) return { fault: unknownOption(name, Object.keys(known)) };
    if (option.type === "string" && !value) return { fault: withoutValue(name) };
    if (option.type === "boolean" && value !== undefined) return { fault: withValue(name) };
    values.set(name, [...(values.get(name) ?? []), value ?? ""]);
  }
  const [least, most] = command.words;
  if (positionals.length < least || positionals.length > most) {
    return { fault: wrongNumberOfWords(positionals.length < least) };
  }
  return {
    words: positionals,
    option: (name) => values.get(name)?.at(-1),
    options: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
    language,
    say: sayIn(language),
  };
}

function unknownOption(name: string, known: readonly string[]): Text {
  const meant = nearest(known)(name);
  return {
    fr: `Il n’y a pas d’option --${name}.${meant === undefined ? "" : ` Voulais-tu dire --${meant} ?`}`,
    en: `There is no option --${name}.${meant === undefined ? "" : ` Did you mean --${meant}?`}`,
  };
}

function withoutValue(name: string): Text {
  return { fr: `--${name} attend une valeur.`, en: `--${name} expects a value.` };
}

function withValue(name: string): Text {
  return { fr: `--${name} n’attend pas de valeur.`, en: `--${name} expects no value.` };
}

function wrongNumberOfWords(isTooFew: boolean): Text {
  return isTooFew
    ? { fr: "Il manque un mot après la commande.", en: "A word is missing after the command." }
    : { fr: "Il y a un mot de trop.", en: "There is one word too many." };
}
