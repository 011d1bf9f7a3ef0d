import { fileURLToPath } from "node:url";
import { LISTS } from "@communaute/example-checklists";
import { describe, expect, test } from "vitest";
import { called } from "../material/called.ts";
import { folder } from "../material/folder.ts";

const WORKED = fileURLToPath(
  new URL("../../../onboarding/test/material/checklists", import.meta.url),
);

describe("checklist check", () => {
  test("has nothing to say of the lists of the demo", async () => {
    const { code, printed, told } = await called(["checklist", "check", LISTS]);
    expect({ code, printed, told }).toEqual({ code: 0, printed: "Rien à signaler.", told: "" });
  });

  test("names the teams whose lists no longer hold after the base has changed", async () => {
    const lists = folder(LISTS);
    lists.edit("communaute/arrivee.yml", "id: doc-incubateur", "id: documentation");
    const { code, printed, told } = await called(["checklist", "check", lists.path]);
    expect(code).toBe(1);
    expect(printed).toMatch(/^incubateurs\/rivages\.yml:10:13 erreur target-unknown/m);
    expect(told).toContain("equipes/mon-estran (Équipe Mon estran)");
    expect(told).toContain("3 sur 6");
  });

  test("mends what is certain when asked to, and only that", async () => {
    const lists = folder(LISTS);
    const file = "equipes/mon-estran.yml";
    lists.edit(file, "fr: Demander l’accès à nos cartes", "fr: Nos cartes : demander l’accès");
    expect((await called(["checklist", "check", lists.path])).code).toBe(1);
    const { code, told } = await called(["checklist", "check", lists.path, "--fix"]);
    expect({ code, told }).toEqual({ code: 0, told: `${file} : 1 correction` });
    expect(lists.read(file)).toContain('fr: "Nos cartes : demander l’accès"');
  });

  test("shows remarks beside the lines of a change", async () => {
    const { printed } = await called(["checklist", "check", WORKED, "--format", "github"]);
    expect(printed).toContain(
      "::error file=equipes/cassee.yml,line=9,col=5,title=target-unknown::",
    );
  });

  test("says so when a folder holds no layer", async () => {
    const { code, told } = await called(["checklist", "check", folder().path]);
    expect(code).toBe(2);
    expect(told).toContain("aucune couche");
  });
});

describe("checklist explain", () => {
  test("tells where each item comes from, and who took it away", async () => {
    const { code, printed } = await called([
      "checklist",
      "explain",
      "equipes/mon-estran",
      "--root",
      LISTS,
    ]);
    expect(code).toBe(0);
    expect(printed).toContain("☐ mon-estran/acces-cartes    ← equipes/mon-estran:9");
    expect(printed).toMatch(/✗ binome .* retiré par incubateurs\/rivages:7 \(Chaque nouvelle/);
  });

  test("proposes the layer that was probably meant", async () => {
    const { code, told } = await called([
      "checklist",
      "explain",
      "incubateurs/rivage",
      "--root",
      LISTS,
    ]);
    expect(code).toBe(1);
    expect(told).toContain("incubateurs/rivages");
  });
});

describe("checklist diff", () => {
  test("has nothing against a list that stays as it is", async () => {
    const { code, printed } = await called(["checklist", "diff", LISTS, LISTS]);
    expect({ code, printed }).toEqual({ code: 0, printed: "Rien à signaler." });
  });

  test("refuses an id that vanished, proposes what it became, and writes it when asked to", async () => {
    const next = folder(LISTS);
    const file = "communaute/arrivee.yml";
    next.edit(file, "id: marraine", "id: accueillante");
    next.edit(file, "[marraine]", "[accueillante]");
    const refused = await called(["checklist", "diff", LISTS, next.path]);
    expect(refused.code).toBe(1);
    expect(refused.printed).toContain(
      "communaute/arrivee.yml:20:9 erreur vanished-id « marraine »",
    );
    const written = await called(["checklist", "diff", LISTS, next.path, "--write"]);
    expect(written).toMatchObject({ code: 0, told: `${file} : formerIds écrits` });
    expect(next.read(file)).toContain("- id: accueillante\n        formerIds: [marraine]\n");
    expect(written.printed).toContain("marraine → accueillante");
  });

  test("compares a single file as well", async () => {
    const next = folder(LISTS);
    next.edit("communaute/depart.yml", "id: passation", "id: transmission");
    next.edit("communaute/depart.yml", "[passation]", "[transmission]");
    const files = [LISTS, next.path].map((root) => `${root}/communaute/depart.yml`);
    const { code, printed } = await called(["checklist", "diff", ...files]);
    expect(code).toBe(1);
    expect(printed).toContain("« passation » a disparu");
  });

  test("refuses that a whole layer vanishes", async () => {
    const next = folder();
    next.write("communaute/arrivee.yml", folder(LISTS).read("communaute/arrivee.yml"));
    const { code, printed } = await called(["checklist", "diff", LISTS, next.path, "--lang", "en"]);
    expect(code).toBe(1);
    expect(printed).toContain("The layer “equipes/mon-estran” has vanished");
  });
});

describe("checklist export", () => {
  const options = ["--root", LISTS, "--as-of", "2026-11-25"];

  test.each<[form: string, start: RegExp]>([
    ["github", /^# Mon départ de la communauté\n\n## L’annoncer\n\n- \[ \] /],
    ["gitlab", /^# Mon départ/],
    ["gitbook", /^# Mon départ/],
    ["ics", /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/],
    ["json", /^\{\n {2}"blocked"/],
    ["mattermost", /^\{\n {2}"text": "#### Mon départ/],
    ["matrix", /"msgtype": "m\.text"/],
    ["resolved", /^\{\n {2}"id": "depart"/],
  ])("writes a list as %s", async (form, start) => {
    const args = ["checklist", "export", "communaute/depart", "--to", form, ...options];
    const { code, printed, told } = await called([...args, "--anchor", "depart=2026-12-18"]);
    expect({ code, told }).toEqual({ code: 0, told: "" });
    expect(printed).toMatch(start);
  });

  test("says why a calendar is empty when no day is given to count from", async () => {
    const args = ["checklist", "export", "communaute/depart", "--to", "ics", ...options];
    const { code, printed, told } = await called(args);
    expect(code).toBe(0);
    expect(printed).not.toContain("BEGIN:VEVENT");
    expect(told).toContain("ajoute --anchor arrivee=2026-12-01");
  });

  test("writes it for one person, with days, and leaves out what is not theirs", async () => {
    const person = ["--profile", "statut=independent", "--profile", "domaine=Design"];
    const args = ["checklist", "export", "communaute/depart", ...options, ...person];
    const { printed } = await called([...args, "--anchor", "depart=2026-12-18"]);
    expect(printed).toContain("jeudi 17 décembre 2026");
    expect(printed).not.toContain("Rendre le matériel prêté");
    expect(printed).not.toContain("Retrait des dépôts de code");
  });

  test("writes nothing of a list that has an error", async () => {
    const { code, printed, told } = await called([
      "checklist",
      "export",
      "equipes/cassee",
      "--root",
      WORKED,
    ]);
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(told).toContain("equipes/cassee.yml:9:5");
  });
});
