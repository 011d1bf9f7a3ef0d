import { chmodSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { findChromium, isChromium } from "../find-chromium.mjs";
import { repository } from "./repository.ts";

const BROWSER = "#!/bin/sh\necho 'Chromium 156.0.8078.79'\n";
const PLACEHOLDER = "#!/bin/sh\necho 'Install me from the shop' >&2\nexit 1\n";

test("the first Chromium on the path that starts is taken, placeholders are not", async () => {
  using example = repository();
  chmodSync(example.write("shop/chromium-browser", PLACEHOLDER), 0o755);
  const browser = example.write("bin/google-chrome", BROWSER);
  chmodSync(browser, 0o755);

  const path = ["none", "shop", "bin"].map((folder) => join(example.top, folder)).join(delimiter);

  expect(await findChromium(path)).toBe(browser);
});

test.each([
  { what: "a placeholder", content: PLACEHOLDER, mode: 0o755 },
  { what: "another program", content: "#!/bin/sh\necho 'Lynx 2.9'\n", mode: 0o755 },
  { what: "a file that may not run", content: BROWSER, mode: 0o644 },
])("$what is no Chromium", ({ content, mode }) => {
  using example = repository();
  const file = example.write("chromium", content);
  chmodSync(file, mode);

  expect(isChromium(file)).toBe(false);
  expect(isChromium(`${file}-elsewhere`)).toBe(false);
});
