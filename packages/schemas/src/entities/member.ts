import { z } from "zod";
import { Id } from "../id.ts";
import { Domain, MemberType } from "../vocabularies.ts";
import { Written } from "../written.ts";
import { Mission } from "./mission.ts";

/** A person who takes part, or took part, in the community; the id is the username. */
export const Member = z.object({
  id: Id,
  /** First and last name, as the person writes it. */
  name: z.string(),
  /** What the person does, in free words. */
  role: z.string().optional(),
  domain: Domain.optional(),
  missions: z.array(Mission).default([]),
  memberType: MemberType.optional(),
  skills: z.array(z.string()).default([]),
  /** Login on GitHub. */
  github: z.string().optional(),
  link: z.string().optional(),
  teams: z.array(Id).default([]),
  /** The incubator that a member belongs to without a mission in one of its startups. */
  incubator: Id.optional(),
  /** Former startups, from before missions named theirs. */
  previously: z.array(Id).default([]),
  /** Startups, from before missions named theirs. */
  startups: z.array(Id).default([]),
  badges: z.array(z.string()).default([]),
  avatar: z.string().optional(),
  /** A presentation in Markdown. */
  bio: z.string().default(""),
  written: Written.optional(),
});
export type Member = z.infer<typeof Member>;
