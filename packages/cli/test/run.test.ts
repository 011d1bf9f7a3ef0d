import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands/all.ts";
import { called } from "./material/called.ts";

describe("a wrong call is told with the way to call it, and ends with 2", () => {
  test.each<[string[], string]>([
    [[], "communaute <commande>"],
    [["chek"], "Voulais-tu dire « check »"],
    [["checklist", "explian"], "Voulais-tu dire « checklist explain »"],
    [["check", "--fromat", "json"], "Voulais-tu dire --format"],
    [["check", "--format"], "--format attend une valeur."],
    [["check", "--format", "xml"], "--format attend text, json ou github."],
    [["check", "a", "b"], "Il y a un mot de trop."],
    [["check", "--as-of", "2026-02-30"], "--as-of attend un jour qui existe"],
    [["checklist", "explain"], "Il manque un mot"],
    [["checklist", "check", "--fix=oui"], "--fix n’attend pas de valeur."],
    [["checklist", "export", "communaute/arrivee", "--to", "pdf"], "--to attend github|"],
    [["checklist", "export", "x", "--profile", "métier=Data"], "--profile attend clé=valeurs"],
    [["checklist", "export", "x", "--profile", "revient=peut-être"], "ne se lit pas"],
    [["checklist", "export", "x", "--anchor", "arrivee=demain"], "ne se lit pas"],
    [["checklist", "preview", "x", "--port", "http"], "--port"],
    [["checklist", "diff", "ici", "nulle-part"], "n’existe pas"],
  ])("%o", async (args, said) => {
    const { code, printed, told } = await called(args);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(told).toContain(said);
  });
});

test.each(COMMANDS.map(({ name }) => name))(
  "%s explains itself in both languages",
  async (name) => {
    const french = await called([...name.split(" "), "--help"]);
    const english = await called([...name.split(" "), "--help", "--lang", "en"]);
    expect([french.code, english.code]).toEqual([0, 0]);
    expect(french.printed).toContain(`communaute ${name}`);
    expect(french.printed).not.toBe(english.printed);
  },
);

test("help without a command lists them all, each once", async () => {
  const { code, printed } = await called(["--help"]);
  expect(code).toBe(0);
  for (const { name } of COMMANDS) expect(printed.split(`  ${name} `)).toHaveLength(2);
});
