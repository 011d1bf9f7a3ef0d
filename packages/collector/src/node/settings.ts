import type { Diagnostic, Reading } from "@communaute/schemas";
import { z } from "zod";

/** What differs from one machine to another, or is secret: the environment of the process. */
export interface Settings {
  secret: string;
  adminToken?: string | undefined;
  /** PostgreSQL, when there is one; else a file. */
  databaseUrl?: string | undefined;
  file: string;
  /** Whether a file is kept on a disk that the platform throws away, and somebody said that this is meant. */
  acceptsEphemeralDisk: boolean;
  port: number;
  host?: string | undefined;
}

/** The variables that are read, and nothing else. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; `null` when something is missing or cannot be. No value is repeated. */
export function readSettings(environment: Environment): Reading<Settings | null> {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = Variables.safeParse(set);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    return { value: null, diagnostics: [...names].map(settingFault) };
  }
  const { COLLECTOR_SECRET, COLLECTOR_ADMIN_TOKEN, DATABASE_URL, COLLECTOR_FILE, PORT, HOST } =
    parsed.data;
  return {
    value: {
      secret: COLLECTOR_SECRET,
      adminToken: COLLECTOR_ADMIN_TOKEN,
      databaseUrl: DATABASE_URL,
      file: COLLECTOR_FILE,
      acceptsEphemeralDisk: parsed.data.COLLECTOR_EPHEMERAL_DISK === "accepted",
      port: PORT,
      host: HOST,
    },
    diagnostics: [],
  };
}

const Variables = z.object({
  COLLECTOR_SECRET: z.string().min(32),
  COLLECTOR_ADMIN_TOKEN: z.string().min(24).regex(/^\S+$/).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//)
    .optional(),
  COLLECTOR_FILE: z.string().default("data/answers.db"),
  COLLECTOR_EPHEMERAL_DISK: z.enum(["accepted"]).optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .default("3000")
    .transform(Number),
  HOST: z.string().optional(),
});

function settingFault(name: string): Diagnostic {
  const [fr = "", en = ""] = MEANINGS[name] ?? [];
  return {
    severity: "error",
    code: "setting-invalid",
    message: `La variable ${name} manque ou n’a pas une valeur permise : ${fr}.`,
    english: `The variable ${name} is missing, or does not have a permitted value: ${en}.`,
  };
}

const MEANINGS: Record<string, readonly [fr: string, en: string]> = {
  COLLECTOR_SECRET: [
    "au moins 32 caractères, par exemple ceux de « openssl rand -base64 32 »",
    "at least 32 characters, such as those of “openssl rand -base64 32”",
  ],
  COLLECTOR_ADMIN_TOKEN: [
    "au moins 24 caractères sans espace, ou rien",
    "at least 24 characters without blanks, or nothing",
  ],
  DATABASE_URL: ["une adresse postgresql://, ou rien", "an address postgresql://, or nothing"],
  COLLECTOR_EPHEMERAL_DISK: ["« accepted », ou rien", "“accepted”, or nothing"],
  PORT: ["un nombre de 0 à 65535", "a number from 0 to 65535"],
};
