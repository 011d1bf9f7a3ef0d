import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { billOfMaterials } from "./bill-of-materials.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("the bill of materials names all that runs in production", async () => {
  const bill = billOfMaterials(here("../../"));
  expect(bill).toContain("pkg:npm/%40cloudflare/blindrsa-ts@0.4.4");
  expect(bill).not.toContain("vitest");
  await expect(bill, "`npm run api` accepts what changed").toMatchFileSnapshot(
    here("../../api/sbom.cdx.json"),
  );
});
