import { aMember, aStartup, type FaultCase } from "./fault-case.ts";

const LINKS = [
  "link",
  "repository",
  "statsUrl",
  "budgetUrl",
  "impactUrl",
  "dashlordUrl",
  "riskAnalysisUrl",
];

/** How texts, words from lists and addresses are written. */
export const formCases: FaultCase[] = [
  {
    title: "texts begin or end with a space",
    code: "outer-spaces",
    community: {
      members: [aMember({ name: " Camille Durand", role: "Développeuse " })],
      startups: [aStartup({ name: "Carnet\u00a0", pitch: "Suivre ses plantes \n" })],
      incubators: [{ id: "atelier", name: "\tL’Atelier" }],
      organisations: [{ id: "ministere", name: "Ministère " }],
      teams: [{ id: "animation", name: " Animation" }],
      problems: [
        {
          id: "p1",
          title: " Attente",
          stage: "arrive",
          changes: [{ on: "2024-01-01", status: "open" }],
        },
      ],
      contributions: [
        {
          id: "c1",
          kind: "talk",
          on: "2024-01-01",
          members: ["camille.durand"],
          title: "Causerie ",
        },
      ],
    },
    at: [
      "members/0/name",
      "members/0/role",
      "startups/0/name",
      "startups/0/pitch",
      "incubators/0/name",
      "organisations/0/name",
      "teams/0/name",
      "problems/0/title",
      "contributions/0/title",
    ],
  },
  {
    title: "texts have spaces inside, or the line break of a YAML block",
    code: "outer-spaces",
    community: {
      members: [aMember({ role: "Cheffe de projet", bio: " bonjour " })],
      startups: [aStartup({ pitch: "Suivre\nses plantes\n" })],
    },
    at: [],
  },
  {
    title: "texts hold HTML entities",
    code: "html-in-text",
    community: {
      members: [aMember({ name: "Camille d&#39;Ys", role: "Chef&#x27;fe &amp; associée" })],
      startups: [aStartup({ name: "L&rsquo;outil", pitch: "Suivre d&#39;un œil" })],
      incubators: [{ id: "atelier", name: "R&amp;D" }],
      organisations: [{ id: "ministere", name: "D&eacute;l&eacute;gation" }],
      teams: [{ id: "animation", name: "&laquo;&nbsp;Anim&nbsp;&raquo;" }],
    },
    at: [
      "members/0/name",
      "members/0/role",
      "startups/0/name",
      "startups/0/pitch",
      "incubators/0/name",
      "organisations/0/name",
      "teams/0/name",
    ],
  },
  {
    title: "texts hold an ampersand, or HTML where it belongs",
    code: "html-in-text",
    community: {
      members: [aMember({ role: "R&D; data & IA", bio: "&#39;" })],
      incubators: [{ id: "atelier", name: "L’Atelier", summary: "<p>d&#39;ici</p>" }],
    },
    at: [],
  },
  {
    title: "words are not in their lists",
    code: "unknown-value",
    community: {
      members: [
        aMember({
          domain: "developpement",
          memberType: "invité",
          missions: [{ start: "2024-01-01", status: "prestataire" }],
        }),
      ],
      startups: [
        aStartup({
          accessibilityStatus: "conforme",
          events: [{ name: "commitee", date: "2024-01-01" }],
        }),
      ],
      organisations: [
        { id: "ministere", name: "Ministère", ministerialDomain: "outre-mer", type: "ministere" },
      ],
      audits: [{ url: "https://carnet.example", accessibilityStatus: "oui" }],
    },
    at: [
      "members/0/domain",
      "members/0/memberType",
      "members/0/missions/0/status",
      "startups/0/accessibilityStatus",
      "startups/0/events/0/name",
      "organisations/0/ministerialDomain",
      "organisations/0/type",
      "audits/0/accessibilityStatus",
    ],
  },
  {
    title: "words are in their lists, or absent",
    code: "unknown-value",
    community: {
      members: [
        aMember({ domain: "Développement", missions: [{ start: "2024-01-01", status: "admin" }] }),
      ],
      startups: [
        aStartup({
          accessibilityStatus: "non conforme",
          events: [{ name: "committee", date: "2024-01-01" }],
          phases: [{ name: "hibernation", start: "2024-01-01" }],
        }),
      ],
      organisations: [{ id: "ministere", name: "Ministère" }],
    },
    at: [],
  },
  {
    title: "contacts are words, half an address, several, or carry a subject",
    code: "contact-not-an-email",
    community: {
      startups: [
        "carnet",
        "contact@carnet",
        "contact@carnet.f",
        "a@carnet.example, b@carnet.example",
        "Carnet <contact@carnet.example>",
        "contact@carnet.example ",
      ].map((contact, index) => aStartup({ id: `s${index}`, contact })),
      incubators: [
        { id: "atelier", name: "L’Atelier", contact: "a@atelier.example?subject=Bonjour" },
      ],
    },
    at: [...[0, 1, 2, 3, 4, 5].map((index) => `startups/${index}/contact`), "incubators/0/contact"],
  },
  {
    title: "contacts are addresses, or not given",
    code: "contact-not-an-email",
    community: {
      startups: ["contact@carnet.example", "c+d@a-b.gouv.example", "é@été.example", "", " "].map(
        (contact) => aStartup({ contact }),
      ),
      incubators: [{ id: "atelier", name: "L’Atelier" }],
    },
    at: [],
  },
  {
    title: "links are not web addresses",
    code: "link-not-a-url",
    community: {
      members: [aMember({ link: "camille.example" })],
      startups: [
        aStartup(Object.fromEntries(LINKS.map((property) => [property, "carnet.example"]))),
        aStartup({ link: "https://a.example et https://b.example" }),
        aStartup({ link: "https://" }),
        aStartup({ link: "ftp://carnet.example" }),
        aStartup({ link: "bientôt" }),
      ],
    },
    at: [
      "members/0/link",
      ...LINKS.toSorted().map((property) => `startups/0/${property}`),
      ...[1, 2, 3, 4].map((index) => `startups/${index}/link`),
    ],
  },
  {
    title: "links are web addresses, or not given",
    code: "link-not-a-url",
    community: {
      members: [aMember({ link: "http://camille.example" })],
      startups: [
        aStartup({ link: "https://carnet.example/a?b=c#d", repository: "" }),
        aStartup({ link: "HTTPS://carnet.example", budgetUrl: " " }),
      ],
    },
    at: [],
  },
];
