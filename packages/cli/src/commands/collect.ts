import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Text } from "@communaute/schemas";
import { aborted } from "../aborted.ts";
import { startFailure } from "../collect/start-failure.ts";
import type { Command } from "../command.ts";
import { tellDiagnostics } from "../output/tell-diagnostics.ts";

/** Takes the answers of surveys until it is stopped; what it has acknowledged by then is kept. */
export const collect: Command = {
  name: "collect",
  usage: { fr: "--config <survey.yml>", en: "--config <survey.yml>" },
  purpose: {
    fr: "reçoit les réponses d’une enquête, les garde et en dit les chiffres",
    en: "takes the answers of a survey, keeps them and tells their figures",
  },
  options: {
    config: {
      type: "string",
      value: "survey.yml",
      purpose: {
        fr: "l’enquête : ce qui est demandé, promis et gardé ; les secrets viennent des variables COLLECTOR_SECRET, COLLECTOR_ADMIN_TOKEN et DATABASE_URL, l’adresse de HOST et PORT",
        en: "the survey: what is asked, promised and kept; secrets come from the variables COLLECTOR_SECRET, COLLECTOR_ADMIN_TOKEN and DATABASE_URL, the address from HOST and PORT",
      },
    },
  },
  words: [0, 0],
  async run(call, terminal) {
    const { say, option } = call;
    const { tell, print, environment, signal, now } = terminal;
    const file = option("config");
    const config = file && (await textOf(resolve(terminal.directory, file)));
    if (file === undefined || config === undefined) {
      tell(say(file === undefined ? NO_CONFIG : NO_FILE));
      return 2;
    }
    if (Number.parseInt(terminal.node, 10) < NODE) {
      tell(say(nodeTooOld(terminal.node)));
      return 1;
    }
    try {
      const node = await import("@communaute/collector/node");
      const options = { config, file, environment, write: print, now };
      const { value: collecting, diagnostics } = await node.collect(options);
      tellDiagnostics(diagnostics, call, terminal);
      if (collecting === null) return 1;
      tell(`\n  ➜  ${addressOf(environment.HOST, collecting.port)}\n`);
      await aborted(signal);
      await collecting.stop();
      return 0;
    } catch (failure) {
      const said = startFailure(failure);
      if (said === undefined) throw failure;
      tell(say(said));
      return 1;
    }
  },
};

/** The collector stands on the SQLite of Node. */
const NODE = 24;

function addressOf(host: string | undefined, port: number): string {
  const name = host?.includes(":") ? `[${host}]` : host;
  return `http://${name || "localhost"}:${port}`;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

const NO_CONFIG: Text = {
  fr: "Il manque --config : le fichier de l’enquête, comme survey.yml.",
  en: "--config is missing: the file of the survey, such as survey.yml.",
};

const NO_FILE: Text = {
  fr: "Le fichier de --config n’existe pas, ou ne se lit pas : vérifie son chemin.",
  en: "The file of --config does not exist, or cannot be read: check its path.",
};

function nodeTooOld(version: string): Text {
  return {
    fr: `Le collecteur demande Node ${NODE} ou plus, et celui-ci est Node ${version} : installe une version plus récente.`,
    en: `The collector needs Node ${NODE} or later, and this one is Node ${version}: install a later version.`,
  };
}
