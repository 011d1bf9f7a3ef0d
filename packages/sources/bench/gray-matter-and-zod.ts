import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { z } from "zod";

const date = z.coerce.date();

/** What a careful team writes today: the keys that it uses, unknown ones let through. */
const schemas = {
  _authors: z.looseObject({
    fullname: z.string(),
    role: z.string().optional(),
    domaine: z.string().optional(),
    missions: z.array(
      z.looseObject({
        start: date,
        end: date.nullish(),
        status: z.string().optional(),
        employer: z.string().nullish(),
        startups: z.array(z.string()).optional(),
      }),
    ),
  }),
  _startups: z.looseObject({
    title: z.string(),
    mission: z.string(),
    incubator: z.string(),
    contact: z.string().nullish(),
    link: z.string().nullish(),
    sponsors: z.array(z.string()).optional(),
    phases: z.array(z.looseObject({ name: z.string(), start: date, end: date.nullish() })),
    events: z.array(z.looseObject({ name: z.string(), date })).optional(),
  }),
  _incubators: z.looseObject({ title: z.string(), owner: z.string().optional() }),
  _organisations: z.looseObject({ name: z.string(), type: z.string().optional() }),
  _teams: z.looseObject({ name: z.string(), incubator: z.string().optional() }),
};

/** Reads and checks every content file with gray-matter and zod; knows no positions, references or chronology. */
export function grayMatterAndZod(directory: string): unknown[] {
  const accepted: unknown[] = [];
  for (const [folder, schema] of Object.entries(schemas)) {
    const path = join(directory, "content", folder);
    for (const name of readdirSync(path)) {
      // An options object keeps gray-matter from answering out of its cache.
      const { data, content } = matter(readFileSync(join(path, name), "utf8"), {});
      const checked = schema.safeParse(data);
      if (checked.success) accepted.push({ id: name.slice(0, -3), ...checked.data, content });
    }
  }
  return accepted;
}
