import { gzipSync } from "node:zlib";
import { build } from "vite";

/** The gzipped bytes of the element as Vite bundles it for a page that has Lit already, without what it loads later. */
export async function sizeBesideLit(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      // Without what Vite adds to preload: a page has that once, whatever it bundles.
      ssr: new URL("../../dist/define.js", import.meta.url).pathname,
      target: "es2022",
      rolldownOptions: { external: /^lit($|\/)/ },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !("output" in output)) throw new Error("Vite made nothing.");
  const entry = output.output.find((file) => file.type === "chunk" && file.isEntry);
  if (entry?.type !== "chunk") throw new Error("Vite made no entry.");
  return gzipSync(entry.code, { level: 9 }).byteLength;
}
