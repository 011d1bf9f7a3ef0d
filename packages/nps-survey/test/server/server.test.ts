import { spawnSync } from "node:child_process";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html } from "lit";
import { expect, test } from "vitest";
import "../../dist/define.js";

test("each entry can be imported on a server, where it does nothing", () => {
  for (const entry of ["index.js", "define.js"]) {
    const file = new URL(`../../dist/${entry}`, import.meta.url).href;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", `await import("${file}"); console.log("fine")`],
      { encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "fine\n", stderr: "" });
  }
});

test("a server draws the question in French: legend, eleven scores, button", async () => {
  const drawn = await collectResult(
    render(
      html`<nps-survey question="Recommanderiez-vous la Boussole ?" privacy-href="/donnees"></nps-survey>`,
    ),
  );
  expect(drawn).toContain('<template shadowroot="open" shadowrootmode="open"');
  expect(drawn.replace(/<!--.*?-->/g, "")).toContain("Recommanderiez-vous la Boussole ?</legend>");
  expect(drawn.match(/type="radio"/g)).toHaveLength(11);
  expect(drawn.replace(/<!--.*?-->/g, "")).toContain("Envoyer ma réponse</button>");
});
