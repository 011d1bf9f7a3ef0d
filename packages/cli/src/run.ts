import { type Language, nearest, type Text } from "@communaute/schemas";
import { callOf } from "./call.ts";
import { COMMANDS } from "./commands/all.ts";
import { helpOf, helpOfAll } from "./output/help.ts";
import { type ExitCode, sayIn, type Terminal } from "./terminal.ts";

/** Runs the command that the arguments name; without any it tells which there are. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const say = sayIn(language);
  const command = COMMANDS.find(({ name }) => isNamed(name, args));
  if (command === undefined) return withoutCommand(args, terminal, language);
  const rest = args.slice(command.name.split(" ").length);
  if (wantsHelp(rest)) {
    terminal.print(helpOf(command, say));
    return 0;
  }
  const call = callOf(command, rest, language);
  if ("fault" in call) {
    terminal.tell(`${say(call.fault)}\n\n${helpOf(command, say)}`);
    return 2;
  }
  return command.run(call, terminal);
}

function isNamed(name: string, args: readonly string[]): boolean {
  return name.split(" ").every((word, i) => args[i] === word);
}

function wantsHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

/** Looked for before anything else, so that a wrong call is told in the language asked for. */
function languageOf(args: readonly string[]): Language {
  return /(?:^|,)--lang[=,]en(?:,|$)/.test(args.join(",")) ? "en" : "fr";
}

function withoutCommand(args: readonly string[], terminal: Terminal, language: Language): ExitCode {
  const say = sayIn(language);
  const help = helpOfAll(COMMANDS, say);
  const [first, second = ""] = args;
  if (first !== undefined && wantsHelp(args)) {
    terminal.print(help);
    return 0;
  }
  if (first !== undefined && !first.startsWith("-")) {
    terminal.tell(say(unknownCommand(`${first} ${second}`.trim())));
  }
  terminal.tell(help);
  return 2;
}

function unknownCommand(asked: string): Text {
  const near = nearest(COMMANDS.map(({ name }) => name));
  const meant = near(asked) ?? near(asked.split(" ", 1)[0] ?? "");
  return {
    fr: `Cette commande n’existe pas.${meant === undefined ? "" : ` Voulais-tu dire « ${meant} » ?`}\n`,
    en: `There is no such command.${meant === undefined ? "" : ` Did you mean “${meant}”?`}\n`,
  };
}
