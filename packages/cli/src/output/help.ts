import type { Command } from "../command.ts";
import type { Say } from "../terminal.ts";

/** What the program can do, one line a command. */
export function helpOfAll(commands: readonly Command[], say: Say): string {
  const width = Math.max(...commands.map((command) => heading(command, say).length));
  const lines = commands.map(
    (command) => `  ${heading(command, say).padEnd(width)}  ${say(command.purpose)}`,
  );
  return [say(INTRODUCTION), "", ...lines, "", say(MORE)].join("\n");
}

/** How to call one command. */
export function helpOf(command: Command, say: Say): string {
  const options = [...Object.entries(command.options), LANGUAGE].map(
    ([name, { value, purpose }]) =>
      [`--${name}${value === undefined ? "" : ` <${value}>`}`, say(purpose)] as const,
  );
  const width = Math.max(...options.map(([option]) => option.length));
  return [
    `communaute ${heading(command, say)}`,
    "",
    say(command.purpose),
    "",
    ...options.map(([option, purpose]) => `  ${option.padEnd(width)}  ${purpose}`),
  ].join("\n");
}

function heading({ name, usage }: Command, say: Say): string {
  return `${name} ${say(usage)}`.trim();
}

const INTRODUCTION = {
  fr: "communaute <commande> : les outils d’une communauté de services publics.",
  en: "communaute <command>: the tools of a community of public services.",
};

const MORE = {
  fr: "communaute <commande> --help explique une commande ; --lang en parle anglais.",
  en: "communaute <command> --help explains a command; --lang en speaks English.",
};

const LANGUAGE = [
  "lang",
  {
    value: "fr|en",
    purpose: { fr: "la langue des messages", en: "the language of messages" },
  },
] as const;
