import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** A machine on which the driver of PostgreSQL was never installed. */
const PROGRAM = `
import { registerHooks } from "node:module";
registerHooks({
  resolve(name, context, next) {
    if (name === "pg") throw Object.assign(new Error(name), { code: "ERR_MODULE_NOT_FOUND" });
    return next(name, context);
  },
});
const { openStore } = await import(${JSON.stringify(new URL("../../src/node/open-store.ts", import.meta.url).href)});
const { diagnostics } = await openStore({ databaseUrl: "postgresql://base.exemple/collecte" });
console.log(JSON.stringify(diagnostics));
`;

test("an address of PostgreSQL without its driver is refused, with the way to install it", () => {
  const told = execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
    encoding: "utf8",
  });
  const diagnostics = JSON.parse(told) as { code: string; english: string }[];
  expect(diagnostics.map(({ code }) => code)).toEqual(["store-driver-missing"]);
  expect(diagnostics[0]?.english).toContain("npm install pg");
});
