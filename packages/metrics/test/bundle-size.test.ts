/// <reference types="node" />
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

const statistics = fileURLToPath(new URL("../dist/statistics/index.js", import.meta.url));

test.each([
  { imported: "{ netPromoterScore }", ceiling: 1500 },
  { imported: "{ wilsonInterval }", ceiling: 1500 },
  { imported: "*", ceiling: 12 * 1024 },
])(
  "a page that takes $imported from the statistics loads less than $ceiling bytes",
  async ({ imported, ceiling }) => {
    const size = await bundledSize(`export ${imported} from ${JSON.stringify(statistics)};`);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThan(ceiling);
  },
);

/** The bytes, minified and gzipped, of a program with all that it imports. */
async function bundledSize(program: string): Promise<number> {
  const id = "\0program";
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "program",
        resolveId: (source) => (source === "program" ? id : undefined),
        load: (source) => (source === id ? program : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: "program",
        preserveEntrySignatures: "strict",
        output: { minify: true },
      },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !("output" in bundle))
    throw new Error("Vite gave no bundle: is it in watch mode?");
  const code = bundle.output.map((file) => ("code" in file ? file.code : "")).join("");
  return gzipSync(code, { level: 9 }).byteLength;
}
