import type { Community, SiteAudit } from "@communaute/schemas";
import { dayOf } from "../../time/day-of.ts";
import type { PreparedStartup } from "./prepared-startup.ts";

/** A site with its scans in order of their days, and the startup that it belongs to, when one is known. */
export interface PreparedSite {
  url: string;
  startup: PreparedStartup | undefined;
  /** A scan without a day cannot be placed in time: it is never the latest one. */
  scans: readonly { day: number; audit: SiteAudit }[];
}

/** The sites of a community, one for each address. */
export function preparedSites(
  { audits }: Pick<Community, "audits">,
  startupById: ReadonlyMap<string, PreparedStartup>,
): PreparedSite[] {
  const sites = new Map<
    string,
    {
      url: string;
      startup: PreparedStartup | undefined;
      scans: { day: number; audit: SiteAudit }[];
    }
  >();
  for (const audit of audits) {
    const site = sites.get(audit.url) ?? { url: audit.url, startup: undefined, scans: [] };
    sites.set(audit.url, site);
    site.startup ??= audit.startup === undefined ? undefined : startupById.get(audit.startup);
    if (audit.on !== undefined) site.scans.push({ day: dayOf(audit.on), audit });
  }
  for (const { scans } of sites.values()) scans.sort((one, other) => one.day - other.day);
  return [...sites.values()];
}

/** The last scan of a site in the fortnight that ends on a day, that day included; older ones tell nothing. */
export function latestScan({ scans }: PreparedSite, asOf: number): SiteAudit | undefined {
  const latest = scans.findLast(({ day }) => day <= asOf);
  return latest && latest.day >= asOf - FORTNIGHT ? latest.audit : undefined;
}

const FORTNIGHT = 14;
