/// <reference types="node" />
import { mkdir, writeFile } from "node:fs/promises";
import { jsonSchemas } from "../src/json-schemas.ts";

const directory = new URL("../dist/json/", import.meta.url);

await mkdir(directory, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  await writeFile(new URL(name, directory), `${JSON.stringify(schema, null, 2)}\n`);
}
