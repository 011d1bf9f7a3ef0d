import { describe, expect, test } from "vitest";
import { readYaml } from "../src/read-yaml.ts";
import { traps } from "./material/traps.ts";

describe("what people type and YAML misreads", () => {
  test.each(traps)("$name is told once, at its real place", ({ typed, code, at, suggestion }) => {
    const { diagnostics } = readYaml(textOf(typed), { file: "fiche.yaml" });
    const told = diagnostics.map(({ code, at, suggestion }) => ({
      code,
      at: `${at?.line}:${at?.column}`,
      suggestion,
    }));
    expect(told).toEqual([{ code, at, suggestion }]);
    expect(diagnostics[0]?.at?.file).toBe("fiche.yaml");
  });

  test.each(traps)("$name is told at the same place with CR LF line ends", (trap) => {
    const { diagnostics } = readYaml(textOf(trap.typed, "\r\n"), { file: "fiche.yaml" });
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)).toEqual([
      `${trap.code} ${trap.at}`,
    ]);
  });

  test.each(traps.filter(({ suggestion, at }) => suggestion && at.endsWith(":8")))(
    "the suggestion for $name mends the file",
    ({ typed, at, suggestion }) => {
      const row = Number.parseInt(at, 10) - 1;
      const { value, diagnostics } = readYaml(textOf(typed.with(row, suggestion ?? "")));
      expect(diagnostics).toEqual([]);
      expect(value.value).not.toBeNull();
    },
  );

  test.each(traps)("an error about $name leaves no value, a warning leaves it", ({ typed }) => {
    const { value, diagnostics } = readYaml(textOf(typed));
    const hasErrors = diagnostics.some(({ severity }) => severity === "error");
    expect(value.value === null).toBe(hasErrors);
  });

  test.each(traps)("the sentences about $name repeat no value and are whole", ({ typed }) => {
    const { diagnostics } = readYaml(textOf(typed));
    for (const { message, english } of diagnostics) {
      for (const sentence of [message, english]) {
        expect(sentence).toMatch(/^[A-Z«"].{20,}\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|Naviguer|Carnet|projets/);
      }
    }
  });
});

describe("an address in a file", () => {
  const address = "ada.delaunay@courriel.example";
  const hiding = [
    [`${address}: a`, `${address}: b`],
    [`"${address}": !t a`],
    [`contact: ${address} : suite`],
    [`contact: "${address}`],
    [`contact: '${address}' suite`],
    [`contact: &x ${address}`],
    [`contact: a #${address}`],
    [`contact:${address}`, "id: a"],
    [`\t${address}: a`],
    [`? [${address}]`, ": a"],
    [address],
    [`id: a`, address],
    [`id: {${address}: [}`],
  ];

  test.each(hiding)("is never repeated in a message: %s", (...typed) => {
    const { diagnostics } = readYaml(textOf(typed));
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { message, english } of diagnostics) {
      expect(`${message} ${english}`).not.toMatch(/ada|delaunay|courriel/);
    }
  });
});

function textOf(lines: readonly string[], lineEnd = "\n"): string {
  return [...lines, ""].join(lineEnd);
}
