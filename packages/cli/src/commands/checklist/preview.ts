import { PERSON_OPTIONS, personOf } from "../../checklist/person.ts";
import { ROOT_OPTION, rootOf } from "../../checklist/root-option.ts";
import type { Command } from "../../command.ts";
import { previewPage } from "../../preview/preview-page.ts";
import { servePreview } from "../../preview/serve-preview.ts";
import { AS_OF_OPTION, todayOf } from "../../today.ts";

/** Shows a list in a browser, and again whenever a file is saved. */
export const checklistPreview: Command = {
  name: "checklist preview",
  usage: { fr: "<couche…>", en: "<layer…>" },
  purpose: {
    fr: "montre une liste dans un navigateur, et la relit à chaque enregistrement",
    en: "shows a list in a browser, and reads it again at every save",
  },
  options: {
    root: ROOT_OPTION,
    ...PERSON_OPTIONS,
    "as-of": AS_OF_OPTION,
    port: {
      type: "string",
      value: "4000",
      purpose: {
        fr: "le port ; s’il est pris, le suivant",
        en: "the port; the next one if it is taken",
      },
    },
  },
  words: [1, 20],
  async run(call, terminal) {
    const { say, words, option, language } = call;
    const person = personOf(call);
    const today = todayOf(call, terminal);
    const port = Number(option("port") ?? 4000);
    const root = rootOf(call, terminal);
    const fault =
      ("fault" in person && person.fault) ||
      (typeof today === "object" && today.fault) ||
      (!(Number.isInteger(port) && port >= 0 && port < 65536) && NO_PORT);
    if (fault || "fault" in person || typeof today === "object") {
      terminal.tell(say(fault || NO_PORT));
      return 2;
    }
    const page = () => previewPage({ root, layers: words, person, today, language, say });
    const isServed = await servePreview({
      root,
      page,
      port,
      signal: terminal.signal,
      onListening: (address) => terminal.tell(`\n  ➜  ${address}\n`),
    });
    if (!isServed) terminal.tell(say(NO_PORT));
    return isServed ? 0 : 2;
  },
};

const NO_PORT = {
  fr: "Aucun port n’a pu être ouvert : choisis-en un autre avec --port, de 0 à 65535.",
  en: "No port could be opened: choose another with --port, from 0 to 65535.",
};
