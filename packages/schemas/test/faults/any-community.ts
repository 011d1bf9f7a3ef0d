import fc from "fast-check";
import type { Community } from "../../src/entities/community.ts";
import { Community as CommunitySchema } from "../../src/entities/community.ts";
import { anyDay, anyPhase } from "../any.ts";

/** Few ids, so that references often meet, and some that nobody would think of. */
const anyId = fc.oneof(
  fc.constantFrom("a.b", "A.B", "ab", "carnet", "__proto__", "constructor", "zoé", "toString"),
  fc.string({ minLength: 1 }),
);
const anyText = fc.oneof(
  fc.constantFrom("", " ", " Zoé", "zoe", "ZOE", "&#39;", "https://a.example", "a@b.example"),
  fc.string({ unit: "binary" }),
);
const anyIds = fc.array(anyId, { maxLength: 3 });
const anyDate = fc.oneof(anyDay("2023-12-20", "2024-12-31"), anyDay("0000-01-01", "9999-12-31"));

/** A record in which any property that may be missing sometimes is. */
function maybe<Shape extends object>(
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  requiredKeys: (keyof Shape)[],
) {
  return fc.record(shape, { requiredKeys });
}

const anyMissions = maybe({ start: anyDate, end: anyDate, status: anyText, startups: anyIds }, [
  "start",
]);
const anyEvent = fc.record({
  name: fc.oneof(fc.constantFrom("fast", "end"), anyText),
  date: anyDate,
});

const anyMember = maybe(
  {
    id: anyId,
    name: anyText,
    role: anyText,
    domain: anyText,
    missions: fc.array(anyMissions, { maxLength: 4 }),
    memberType: anyText,
    github: anyText,
    link: anyText,
    teams: anyIds,
    incubator: anyId,
    previously: anyIds,
    startups: anyIds,
  },
  ["id", "name"],
);

const anyStartup = maybe(
  {
    id: anyId,
    name: anyText,
    pitch: anyText,
    incubator: anyId,
    incubators: anyIds,
    sponsors: anyIds,
    phases: fc.array(
      fc.oneof(anyPhase, maybe({ name: anyText, start: anyDate, end: anyDate }, ["name", "start"])),
      {
        maxLength: 4,
      },
    ),
    events: fc.array(anyEvent, { maxLength: 3 }),
    contact: anyText,
    dinumContact: anyId,
    incubatorContact: anyId,
    link: anyText,
    repository: anyText,
    accessibilityStatus: anyText,
    fast: fc.constant({ promotion: 1, amount: 1 }),
    formerIds: anyIds,
  },
  ["id", "name"],
);

const anyIncubator = maybe(
  {
    id: anyId,
    name: anyText,
    owner: anyId,
    contact: anyText,
    highlightedStartups: anyIds,
    formerIds: anyIds,
  },
  ["id", "name"],
);

const anyOrganisation = maybe(
  { id: anyId, name: anyText, ministerialDomain: anyText, type: anyText },
  ["id", "name"],
);

/** Any community that the schema accepts. */
export const anyCommunity: fc.Arbitrary<Community> = fc
  .record({
    members: fc.array(anyMember, { maxLength: 5 }),
    startups: fc.array(anyStartup, { maxLength: 5 }),
    incubators: fc.array(anyIncubator, { maxLength: 3 }),
    organisations: fc.array(anyOrganisation, { maxLength: 3 }),
    teams: fc.array(maybe({ id: anyId, name: anyText, incubator: anyId }, ["id", "name"]), {
      maxLength: 3,
    }),
    contributions: fc.array(
      fc.record({
        id: anyId,
        kind: anyText,
        on: anyDate,
        members: fc.array(anyId, { minLength: 1, maxLength: 3 }),
        title: anyText,
      }),
      { maxLength: 2 },
    ),
    responsibilities: fc.array(
      fc.record({
        member: anyId,
        scope: fc.record({
          kind: fc.constantFrom("incubator", "startup", "ministerial-domain", "topic"),
          of: anyId,
        }),
      }),
      { maxLength: 2 },
    ),
    tickets: fc.array(
      maybe({ id: anyId, request: anyText, status: anyText, startup: anyId, requester: anyId }, [
        "id",
        "request",
        "status",
      ]),
      { maxLength: 2 },
    ),
    audits: fc.array(maybe({ url: anyId, startup: anyId, accessibilityStatus: anyText }, ["url"]), {
      maxLength: 2,
    }),
    answers: fc.array(fc.record({ id: anyId, wave: anyId, environment: anyText }), {
      maxLength: 2,
    }),
  })
  .map((written) => CommunitySchema.parse(written));
