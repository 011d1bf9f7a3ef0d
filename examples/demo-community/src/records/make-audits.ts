import { addDays, type Community, isLive } from "@communaute/schemas";
import type { RecordsGround } from "./demo-records.ts";

/** What tools last found on the sites of the startups that live: one or two sites each, some not seen for a month. */
export function makeAudits({
  random,
  community: { startups },
  asOf,
}: RecordsGround): Community["audits"] {
  return startups
    .filter((startup) => isLive(startup, asOf))
    .flatMap(({ id }) =>
      ["", "aide."].slice(0, random.integer(1, 2)).map((prefix) => {
        const status = random.weighted(STATUSES);
        const grades = {
          http: random.pick(GRADES),
          testssl: random.pick(GRADES),
          ...(random.chance(0.6) ? { nmap: random.pick(GRADES) } : {}),
        };
        return {
          url: `https://${prefix}${id.replace(/[^a-z0-9-]+/g, "-")}.example`,
          startup: id,
          on: addDays(
            asOf,
            -random.weighted([
              [random.integer(0, 13), 9],
              [40, 1],
            ] as const),
          ),
          ...(status === undefined ? {} : { accessibilityStatus: status }),
          securityGrades: random.chance(0.85) ? grades : {},
          tags: [],
        };
      }),
    );
}

const STATUSES = [
  ["totalement conforme", 1],
  ["partiellement conforme", 4],
  ["non conforme", 4],
  [undefined, 4],
] as const;

const GRADES = ["A+", "A+", "A", "A", "A-", "B", "C"] as const;
