import { type CompiledChecklist, compileChecklist } from "@communaute/onboarding";
import { folderLayers, layersIn } from "@communaute/onboarding/files";
import { resolveChecklist } from "@communaute/onboarding/yaml";
import type { Diagnostic } from "@communaute/schemas";
import type { Newcomer } from "./newcomer.ts";

/** The list of somebody's arrival, from the nearest layers that exist, and what is wrong with these. */
export interface ArrivalList {
  layers: readonly string[];
  compiled: CompiledChecklist;
  diagnostics: readonly Diagnostic[];
}

/** Gives the list of a newcomer; `undefined` when not even the community's own can be read. */
export type ArrivalLists = (newcomer: Newcomer) => ArrivalList | undefined;

/** The lists that stand in a folder, each put together once. */
export function arrivalLists(folder: string): ArrivalLists {
  const layerOf = folderLayers(folder);
  const known = new Set(layersIn(folder));
  const made = new Map<string, ArrivalList | undefined>();

  return (newcomer) => {
    const layers = layersOf(newcomer, known);
    const key = layers.join(" ");
    if (!made.has(key)) made.set(key, list(layers));
    return made.get(key);
  };

  function list(layers: readonly string[]): ArrivalList | undefined {
    const { value, diagnostics } = resolveChecklist(layers, { layerOf, mode: "lenient", known });
    return value === null ? undefined : { layers, compiled: compileChecklist(value), diagnostics };
  }
}

/** A team's list already contains its incubator's; whoever has neither follows the community's. */
function layersOf({ teams, incubators }: Newcomer, known: ReadonlySet<string>): string[] {
  const nearest = [
    ...teams.map((id) => `equipes/${id}`),
    ...incubators.map((id) => `incubateurs/${id}`),
  ].filter((id) => known.has(id));
  return nearest.length > 0 ? nearest : ["communaute/arrivee"];
}
