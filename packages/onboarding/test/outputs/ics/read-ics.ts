/** A calendar as RFC 5545 has it read: properties by name, texts unescaped. */
export interface ReadCalendar {
  properties: Map<string, string>;
  events: Map<string, string>[];
}

/**
 * Reads a calendar as strictly as RFC 5545 is written, from its text alone: throws on bare line breaks, lines of more than
 * 75 octets, cut characters, unknown nesting, properties twice or missing, and texts with bare commas or semicolons.
 */
export function readIcs(calendar: string): ReadCalendar {
  if (!calendar.endsWith("\r\n")) throw new Error("The last line has no line break.");
  const physical = calendar.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/u.test(line)) throw new Error(`A bare line break in ${JSON.stringify(line)}.`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`Too long: ${line}`);
    if (/\p{Surrogate}|(?!\t)\p{Cc}/u.test(line)) {
      throw new Error(`A character that may not stand in ${JSON.stringify(line)}.`);
    }
  }
  const lines = physical.reduce<string[]>((unfolded, line) => {
    if (/^[ \t]/u.test(line)) unfolded.push((unfolded.pop() ?? "") + line.slice(1));
    else unfolded.push(line);
    return unfolded;
  }, []);
  if (lines.shift() !== "BEGIN:VCALENDAR" || lines.pop() !== "END:VCALENDAR") {
    throw new Error("No calendar.");
  }
  const properties = new Map<string, string>();
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | undefined;
  for (const line of lines) {
    const [, name = "", parameters = "", value = ""] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/u.exec(line) ?? [];
    if (name === "") throw new Error(`No property: ${line}`);
    if (name === "BEGIN" || name === "END") {
      if (value !== "VEVENT" || (name === "BEGIN") !== (open === undefined)) {
        throw new Error(`Out of place: ${line}`);
      }
      if (open) events.push(open);
      open = open ? undefined : new Map();
      continue;
    }
    const target = open ?? properties;
    if (target.has(name)) throw new Error(`Twice: ${name}`);
    target.set(name, TEXTS.has(name) ? unescaped(value) : value);
    if (parameters !== "") target.set(`${name}-parameters`, parameters);
  }
  for (const needed of ["VERSION", "PRODID"]) {
    if (!properties.has(needed)) throw new Error(`No ${needed}.`);
  }
  for (const event of events) {
    for (const needed of ["UID", "DTSTAMP", "DTSTART"]) {
      if (!event.has(needed)) throw new Error(`No ${needed}.`);
    }
  }
  return { properties, events };
}

const TEXTS = new Set(["SUMMARY", "DESCRIPTION", "X-WR-CALNAME"]);

function unescaped(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value)) throw new Error(`Not a text: ${value}`);
  return value.replace(/\\([\\;,nN])/gu, (_, escaped: string) =>
    escaped.toLowerCase() === "n" ? "\n" : escaped,
  );
}
