import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gzippedSize } from "../published.ts";
import { repository } from "./repository.ts";

test("an entry weighs what it is and what it loads, once, but not other packages", async () => {
  using example = repository();
  const entry = `import { a } from "./chunk-a.js";import"./chunk-b.js";import { z } from "zod";`;
  const first = `import { b } from './chunk-b.js';export const a = b;`;
  const second = `export const b = 1;`;
  example.write("dist/chunk-a.js", first);
  example.write("dist/chunk-b.js", second);
  example.write("dist/chunk-c.js", "export const unused = true;");
  const file = pathToFileURL(example.write("dist/index.js", entry));

  const expected = gzipSync([entry, first, second].join("\n")).byteLength;

  expect(await gzippedSize(file)).toBe(expected);
});
