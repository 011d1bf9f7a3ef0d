import { community, day, times } from "./communities.ts";
import { testMeasure } from "./measurement-case.ts";

const problem = (id: string, ...changes: [on: string, status: string][]) => ({
  id,
  title: id,
  stage: "arrive",
  changes: changes.map(([on, status]) => ({ on, status })),
});

const known = community({
  problems: [
    problem("solved", ["2026-01-01", "open"], ["2026-04-01", "solved"]),
    problem("solved-before", ["2026-01-01", "open"], ["2026-03-31", "solved"]),
    problem("came-back", ["2026-01-01", "open"], ["2026-04-10", "solved"], ["2026-06-01", "open"]),
    problem("dropped", ["2026-04-01", "open"], ["2026-05-01", "dropped"]),
    problem(
      "told-twice",
      ["2026-01-01", "open"],
      ["2026-03-01", "solved"],
      ["2026-05-01", "solved"],
    ),
    problem("open", ["2026-06-21", "open"], ["2026-06-25", "in-progress"]),
    problem(
      "reopens-tomorrow",
      ["2026-01-01", "open"],
      ["2026-05-01", "solved"],
      ["2026-07-02", "open"],
    ),
  ],
});

testMeasure("problems-solved", [
  {
    it: "are those whose last state known on the day is solved, reached in the three months before",
    community: known,
    value: 2,
    details: { opened: 2, reopened: 1, "still-open": 2, "median-age-of-open": 20 },
  },
  {
    it: "are no longer those that were reopened by the day on which the data were read",
    community: known,
    options: { knownAt: day("2026-07-02") },
    value: 1,
  },
  {
    it: "tell by when half are solved, those still open counted as such",
    community: community({
      problems: [
        ...times(12, ["2026-06-21", "solved"]),
        ...times(12, ["2026-06-11", "in-progress"]),
      ].map(([on = "", status = ""], index) =>
        problem(`p-${index}`, ["2026-06-01", "open"], [on, status]),
      ),
    }),
    value: 12,
    details: { "median-days-to-solve": 25 },
  },
  {
    it: "are unknown when none was ever noted",
    community: community(),
    value: null,
    status: "missing",
  },
]);
