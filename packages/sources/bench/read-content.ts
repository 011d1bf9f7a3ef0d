import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateContent, REAL_SIZES, writeContentFiles } from "@communaute/example-demo-community";
import { CalendarDate } from "@communaute/schemas";
import { readContent } from "@communaute/sources";
import { load } from "js-yaml";
import { parse } from "yaml";
import { cpuRounds, median } from "./cpu-rounds.ts";
import { grayMatterAndZod } from "./gray-matter-and-zod.ts";
import { peakMemory } from "./peak-memory.ts";

const directory = mkdtempSync(join(tmpdir(), "communaute-bench-"));
try {
  const files = [...generateContent({ seed: 1, ...REAL_SIZES })];
  writeContentFiles(directory, files);
  const fronts = frontMatters();
  const asOf = CalendarDate.parse("2026-11-21");
  const timings = await cpuRounds([
    {
      name: "readContent: disk → entities and diagnostics",
      run: () => readContent(directory, { asOf }),
    },
    {
      name: "yaml: parsing alone, texts in memory",
      run: () => fronts.map((front) => parse(front)),
    },
    { name: "gray-matter + zod: disk → checked data", run: () => grayMatterAndZod(directory) },
    {
      name: "js-yaml: parsing alone, texts in memory",
      run: () => fronts.map((front) => load(front)),
    },
  ]);
  const ours = median(timings[0]?.rounds ?? []);
  console.log(
    `${files.length} content files, CPU time, median of ${timings[0]?.rounds.length} rounds`,
  );
  for (const { name, rounds } of timings) {
    const each = median(rounds);
    const [low, high] = [Math.min(...rounds), Math.max(...rounds)];
    console.log(
      `${each.toFixed(0).padStart(6)} ms (${low.toFixed(0)}–${high.toFixed(0)})  ours is ×${(ours / each).toFixed(2)} of it   ${name}`,
    );
  }
  console.log(
    `${peakMemory(directory).toFixed(0).padStart(6)} MB  peak of a process that reads it all once`,
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function frontMatters(): string[] {
  return readdirSync(join(directory, "content"))
    .flatMap((folder) =>
      readdirSync(join(directory, "content", folder)).map((name) =>
        join(directory, "content", folder, name),
      ),
    )
    .map((path) => readFileSync(path, "utf8").split(/^---\s*$/m)[1] ?? "");
}
