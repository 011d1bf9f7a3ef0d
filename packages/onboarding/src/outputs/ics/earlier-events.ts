/** What an earlier export said of an item. */
export interface EarlierEvent {
  uid: string;
  /** `20260519` */
  start: string;
  sequence: number;
  isCancelled: boolean;
  summary: string;
}

/** The events of a calendar that `toIcs` has written, by UID; what it has not written is passed over. */
export function earlierEvents(calendar: string): Map<string, EarlierEvent> {
  const events = new Map<string, EarlierEvent>();
  const unfolded = calendar.replace(/\r?\n[ \t]/gu, "");
  for (const block of unfolded.split(/^BEGIN:VEVENT\r?$/mu).slice(1)) {
    const valueFor = (name: string) =>
      new RegExp(`^${name}(?:;[^:\r\n]*)?:([^\r\n]*)`, "mu").exec(block)?.[1];
    const uid = valueFor("UID");
    const start = valueFor("DTSTART");
    if (uid === undefined || start === undefined || !/^\d{8}$/u.test(start)) continue;
    const sequence = Number(valueFor("SEQUENCE") ?? 0);
    events.set(uid, {
      uid,
      start,
      sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
      isCancelled: valueFor("STATUS") === "CANCELLED",
      summary: valueFor("SUMMARY") ?? "",
    });
  }
  return events;
}
