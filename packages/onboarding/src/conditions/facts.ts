import type { CalendarDate } from "@communaute/schemas/calendar";

/**
 * What is known of a person when their list is drawn up; what is missing is unknown, and an empty list is known to
 * be empty.
 */
export interface Profile {
  domain?: readonly string[] | undefined;
  status?: readonly string[] | undefined;
  incubator?: readonly string[] | undefined;
  team?: readonly string[] | undefined;
  phase?: readonly string[] | undefined;
  place?: readonly string[] | undefined;
  role?: readonly string[] | undefined;
  /** Without an end it is open, and longer than any bound. */
  mission?: { start: CalendarDate; end: CalendarDate | null } | undefined;
  returning?: boolean | undefined;
}

/** What data say at the moment, besides the profile. */
export interface Facts {
  profile: Profile;
  /** By name (`fiche.complete`), whether it holds; what is missing is unknown. */
  automatic: Readonly<Record<string, boolean | undefined>>;
}
