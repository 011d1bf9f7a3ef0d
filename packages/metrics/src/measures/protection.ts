import { type Protection, protectPublication } from "../disclosure/protect-publication.ts";
import type { Measurement, Text } from "../measurement.ts";
import { MEASURES } from "./catalogue.ts";
import { NO_WAVE } from "./last-wave.ts";
import type { MeasureDefinition } from "./measure-definition.ts";
import { NOTHING_KNOWN } from "./outcomes.ts";
import { groupedBy } from "./preparation/grouped-by.ts";
import { NOTHING_SETTLED } from "./survival-figures.ts";

/**
 * Measurements as they may leave the package: what would tell something of a person is hidden, with what would give it
 * away; public facts stay.
 *
 * A public measure is broken down by what members declared: its parts are then sensitive, and its total with them.
 */
export function protectedPublication(measurements: readonly Measurement[]): Measurement[] {
  const hidden = new Map<Measurement, Measurement>();
  for (const table of tablesOf(measurements).values()) {
    const isDeclared = table.some(isByDeclaration);
    const protection = (measurement: Measurement) => protectionIn(measurement, isDeclared);
    if (table.every((measurement) => protection(measurement).disclosure === "public")) continue;
    const protectedTable = protectPublication(table, protection);
    for (const [index, measurement] of table.entries()) {
      const safe = protectedTable[index] ?? measurement;
      hidden.set(measurement, isByDeclaration(measurement) ? withSafeDetails(safe) : safe);
    }
  }
  return measurements.map((measurement) => hidden.get(measurement) ?? measurement);
}

/** The protection of a measurement when it stands alone, for those who check a publication. */
export function protectionOf(measurement: Measurement): Protection {
  return protectionIn(measurement, isByDeclaration(measurement));
}

/** The protection of a measurement in a table, some part of which may be by what members declared. */
export function protectionIn(measurement: Measurement, isDeclared: boolean): Protection {
  const { disclosure = "sensitive", threshold = SENSITIVE } = definitionOf(measurement) ?? {};
  if (!isDeclared) return { disclosure, threshold };
  return { disclosure: "sensitive", threshold: Math.max(threshold, SENSITIVE) };
}

/** What French official statistics ask for natural persons: no cell of fewer than eleven (Insee). */
const SENSITIVE = 11;

/**
 * What must be protected together: values of one measure over one period, or of single days, whatever the segment. Those of
 * which nothing was read speak of nobody, and stay as they are.
 */
function tablesOf(measurements: readonly Measurement[]): Map<string, Measurement[]> {
  return groupedBy(measurements, ({ measure, version, period, because, counts }) => {
    if (counts.n === 0 && because !== undefined && OF_NOBODY.has(because)) return undefined;
    const days = period ? `${period.from} ${period.to}` : "";
    return `${measure} ${version} ${days}`;
  });
}

function isByDeclaration({ segment, ...measurement }: Measurement): boolean {
  if (segment === undefined) return false;
  return !definitionOf(measurement)?.breakdowns.includes(segment.by);
}

function withSafeDetails(measurement: Measurement): Measurement {
  const safe = definitionOf(measurement)?.safeDetails ?? [];
  return { ...measurement, details: measurement.details.filter(({ id }) => safe.includes(id)) };
}

function definitionOf({ measure }: Pick<Measurement, "measure">): MeasureDefinition | undefined {
  return DEFINITIONS.get(measure);
}

const OF_NOBODY: ReadonlySet<Text> = new Set([NOTHING_KNOWN, NO_WAVE, NOTHING_SETTLED]);

const DEFINITIONS = new Map(MEASURES.map(({ definition }) => [definition.id, definition]));
