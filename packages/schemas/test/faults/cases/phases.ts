import { type FaultCase, phases } from "./fault-case.ts";

/** What the phases of a startup say. */
export const phaseCases: FaultCase[] = [
  {
    title: "a phase ends on the day before it starts",
    code: "phase-ends-before-start",
    community: phases(["investigation", "2022-01-02", "2022-01-01"]),
    at: ["startups/0/phases/0/end"],
  },
  {
    title: "a phase ends on the day it starts, another never",
    code: "phase-ends-before-start",
    community: phases(
      ["investigation", "2022-01-01", "2022-01-01"],
      ["construction", "2022-01-02"],
    ),
    at: [],
  },
  {
    title: "three phases start on one day",
    code: "phases-same-day",
    community: phases(
      ["investigation", "2022-01-01"],
      ["construction", "2022-01-01"],
      ["acceleration", "2023-01-01"],
      ["consolidation", "2022-01-01"],
    ),
    at: ["startups/0/phases/1", "startups/0/phases/3"],
  },
  {
    title: "phases start a day apart",
    code: "phases-same-day",
    community: phases(
      ["investigation", "2022-01-01", "2022-01-02"],
      ["construction", "2022-01-02"],
    ),
    at: [],
  },
  {
    title: "a phase is listed after one that starts later",
    code: "phases-out-of-order",
    community: phases(
      ["construction", "2022-06-01"],
      ["investigation", "2022-01-01"],
      ["acceleration", "2023-01-01"],
    ),
    at: ["startups/0/phases/1"],
  },
  {
    title: "a phase is listed after one of a higher rank on the same day",
    code: "phases-out-of-order",
    community: phases(["construction", "2022-01-01"], ["investigation", "2022-01-01"]),
    at: ["startups/0/phases/1"],
  },
  {
    title: "phases are listed in order, those of one day by rank, an unknown one anywhere",
    code: "phases-out-of-order",
    community: phases(
      ["investigation", "2022-01-01"],
      ["construction", "2022-01-01"],
      ["construction", "2022-01-01"],
      ["hibernation", "2022-01-01"],
      ["acceleration", "2023-01-01"],
    ),
    at: [],
  },
  {
    title: "a phase ends after the next one has started, wherever it is listed",
    code: "phases-overlap",
    community: phases(
      ["construction", "2022-06-01"],
      ["investigation", "2022-01-01", "2022-06-02"],
    ),
    at: ["startups/0/phases/1/end"],
  },
  {
    title: "a phase ends on the day the next one starts",
    code: "phases-overlap",
    community: phases(
      ["investigation", "2022-01-01", "2022-06-01"],
      ["construction", "2022-06-01", "2030-01-01"],
    ),
    at: [],
  },
  {
    title: "a day lies between the end of a phase and the next one",
    code: "phases-gap",
    community: phases(
      ["investigation", "2022-01-01", "2022-05-30"],
      ["construction", "2022-06-01"],
    ),
    at: ["startups/0/phases/0/end"],
  },
  {
    title: "a phase of a single day ends long before the next one",
    code: "phases-gap",
    community: phases(
      ["investigation", "2022-01-01", "2022-01-01"],
      ["construction", "2022-06-01"],
    ),
    at: ["startups/0/phases/0/end"],
  },
  {
    title: "a phase ends on the eve of the next one, or before it starts itself",
    code: "phases-gap",
    community: phases(
      ["investigation", "2022-01-01", "2022-05-31"],
      ["construction", "2022-06-01", "2021-06-01"],
      ["acceleration", "2023-06-01", "2023-12-31"],
    ),
    at: [],
  },
  {
    title: "phases have no end although a later one follows",
    code: "phase-end-inferred",
    community: phases(
      ["acceleration", "2023-01-01"],
      ["investigation", "2022-01-01"],
      ["construction", "2022-06-01"],
    ),
    at: ["startups/0/phases/1/end", "startups/0/phases/2/end"],
  },
  {
    title: "only the phases that start last have no end",
    code: "phase-end-inferred",
    community: phases(
      ["investigation", "2022-01-01", "2022-05-31"],
      ["construction", "2022-06-01"],
      ["acceleration", "2022-06-01"],
    ),
    at: [],
  },
  {
    title: "a phase is written twice, another one between",
    code: "phase-repeated",
    community: phases(
      ["construction", "2022-01-01"],
      ["acceleration", "2022-06-01"],
      ["construction", "2023-01-01"],
    ),
    at: ["startups/0/phases/2/name"],
  },
  {
    title: "both abandonments are different phases",
    code: "phase-repeated",
    community: phases(["abandon-investigation", "2022-01-01"], ["abandon", "2023-01-01"]),
    at: [],
  },
  {
    title: "a phase starts tomorrow",
    code: "phase-in-future",
    community: phases(["investigation", "2022-01-01"], ["construction", "2024-06-16"]),
    at: ["startups/0/phases/1/start"],
  },
  {
    title: "a phase starts today",
    code: "phase-in-future",
    community: phases(["construction", "2024-06-15"]),
    at: [],
  },
  {
    title: "the phase that starts last ended yesterday",
    code: "no-current-phase",
    community: phases(
      ["construction", "2023-01-01", "2024-06-14"],
      ["investigation", "2022-01-01"],
    ),
    at: ["startups/0/phases/0/end"],
  },
  {
    title: "the phase that starts last ends today",
    code: "no-current-phase",
    community: phases(
      ["investigation", "2022-01-01", "2022-12-31"],
      ["construction", "2023-01-01", "2024-06-15"],
    ),
    at: [],
  },
  {
    title: "a construction comes from nowhere",
    code: "construction-without-investigation",
    community: phases(["construction", "2022-01-01"], ["acceleration", "2023-01-01"]),
    at: ["startups/0/phases/0"],
  },
  {
    title: "a construction comes with an investigation, if only a later one",
    code: "construction-without-investigation",
    community: phases(["construction", "2022-01-01"], ["investigation", "2023-01-01"]),
    at: [],
  },
  {
    title: "an acceleration comes straight from the investigation",
    code: "acceleration-without-construction",
    community: phases(["investigation", "2022-01-01"], ["acceleration", "2023-01-01"]),
    at: ["startups/0/phases/1"],
  },
  {
    title: "an acceleration comes with a construction",
    code: "acceleration-without-construction",
    community: phases(["construction", "2022-01-01"], ["acceleration", "2023-01-01"]),
    at: [],
  },
  {
    title: "a startup is built after it was given up",
    code: "phase-after-end",
    community: phases(
      ["abandon-investigation", "2022-01-01"],
      ["construction", "2022-01-02"],
      ["acceleration", "2023-01-01"],
    ),
    at: ["startups/0/phases/1"],
  },
  {
    title: "a live phase comes on the day of the end, or the end is the last phase",
    code: "phase-after-end",
    community: phases(
      ["opere", "2022-01-01"],
      ["transfere", "2022-01-01"],
      ["hibernation", "2023-01-01"],
      ["abandon", "2024-01-01"],
    ),
    at: [],
  },
  {
    title: "a startup is given up after it was handed over",
    code: "end-after-end",
    community: phases(["transfere", "2022-01-01"], ["abandon", "2023-01-01"]),
    at: ["startups/0/phases/1"],
  },
  {
    title: "a startup lives between its two ends",
    code: "end-after-end",
    community: phases(
      ["transfere", "2022-01-01"],
      ["construction", "2022-06-01"],
      ["abandon", "2023-01-01"],
    ),
    at: [],
  },
  {
    title: "a phase has an older name",
    code: "unknown-phase",
    community: phases(["investigation", "2022-01-01"], ["alumni", "2023-01-01"]),
    at: ["startups/0/phases/1/name"],
  },
  {
    title: "a phase has a name of the vocabulary",
    code: "unknown-phase",
    community: phases(["consolidation", "2022-01-01"], ["opere", "2023-01-01"]),
    at: [],
  },
];
