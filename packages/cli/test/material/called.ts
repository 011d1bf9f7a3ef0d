import { run } from "../../src/run.ts";
import type { ExitCode } from "../../src/terminal.ts";

/** What came of a call. */
export interface Called {
  code: ExitCode;
  printed: string;
  told: string;
}

/** Where and for how long it is called. */
export interface CalledOptions {
  directory?: string;
  signal?: AbortSignal;
  onTell?: (text: string) => void;
  environment?: Readonly<Record<string, string>>;
  node?: string;
}

/** Calls the program in a folder, at noon on a day, with no colours. */
export async function called(
  args: readonly string[],
  {
    directory = ".",
    signal = new AbortController().signal,
    onTell,
    environment = {},
    node = process.versions.node,
  }: CalledOptions = {},
): Promise<Called> {
  const [printed, told]: [string[], string[]] = [[], []];
  const code = await run(args, {
    directory,
    print: (text) => printed.push(text),
    tell: (text) => {
      told.push(text);
      onTell?.(text);
    },
    colour: false,
    signal,
    now: () => new Date("2026-11-25T12:00:00Z"),
    environment,
    node,
  });
  return { code, printed: printed.join("\n"), told: told.join("\n") };
}
