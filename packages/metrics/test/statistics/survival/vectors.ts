/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Written } from "./close-to.ts";

export const VECTORS = new URL("../../vectors/survival/", import.meta.url);

export function vectors<Case>(name: string, directory: URL = VECTORS): Case[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, directory), "utf8")) as Case[];
}

interface Rows {
  times: number[];
  events: number[];
  entries?: number[];
}

export interface OneGroup {
  name: string;
  rows: Rows;
  steps: number;
  curve: Record<
    | "step"
    | "time"
    | "atRisk"
    | "events"
    | "censored"
    | "survival"
    | "logError"
    | "hazard"
    | "hazardError"
    | "hazardLow"
    | "hazardHigh",
    Written[]
  >;
  limits: Record<"log-log" | "log" | "plain", { low: Written[]; high: Written[] }>;
  quantiles: {
    scale: "log-log" | "log" | "plain";
    share: number;
    value: Written;
    low: Written;
    high: Written;
  }[];
  restrictedMeans: { horizon: number; value: Written; standardError: Written }[];
  survivalAt: {
    time: number;
    value: Written;
    low: Written;
    high: Written;
    standardError: Written;
  }[];
}

export interface SeveralGroups {
  name: string;
  rows: Rows & { groups: number[] };
  groupCount: number;
  tests: {
    rho: number;
    chiSquare: number;
    degreesOfFreedom: number;
    pValue: number;
    observed?: number[];
    expected?: number[];
  }[];
  horizon: number;
  meanDifference: Record<"value" | "standardError" | "low" | "high" | "pValue", Written>;
  survivalDifference: Record<
    "value" | "standardError" | "low" | "high" | "chiSquare" | "pValue",
    Written
  >;
}

export interface CompetingRisks {
  name: string;
  rows: { times: number[]; causes: number[]; entries?: number[] };
  causeCount: number;
  steps: number;
  step: number[];
  time: number[];
  curves: {
    incidence: Written[];
    standardError?: Written[];
    low?: Written[];
    high?: Written[];
  }[];
}
