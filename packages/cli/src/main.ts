#!/usr/bin/env node
import { run } from "./run.ts";

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => controller.abort());

process.exitCode = await run(process.argv.slice(2), {
  directory: process.cwd(),
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  signal: controller.signal,
  now: () => new Date(),
  environment: process.env,
  node: process.versions.node,
});
