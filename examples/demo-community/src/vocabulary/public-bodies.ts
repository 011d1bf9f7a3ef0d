/** The ministerial domains: how many in 145 organisations. */
export const MINISTERIAL_DOMAINS: readonly (readonly [string, number])[] = [
  ["environnement", 26],
  ["solidarite-sante", 18],
  ["interieur", 16],
  ["justice", 11],
  ["spm", 10],
  ["autres", 9],
  ["territoires", 9],
  ["bercy", 9],
  ["agriculture", 8],
  ["travail", 8],
  ["education", 6],
  ["culture", 6],
  ["armees", 3],
  ["enseignement-sup", 3],
  ["affaires-etrangeres", 2],
  ["sport", 1],
];

/** The types of public bodies, how many in 145, and what such a body is called. */
export const BODY_TYPES: readonly (readonly [
  { readonly type: string; readonly names: readonly string[] },
  number,
])[] = [
  [
    {
      type: "administration-centrale",
      names: [
        "Direction générale",
        "Direction",
        "Délégation",
        "Secrétariat général",
        "Mission interministérielle",
      ],
    },
    81,
  ],
  [{ type: "autre", names: ["Groupement", "Association nationale", "Conseil supérieur"] }, 24],
  [
    {
      type: "operateur",
      names: ["Agence nationale", "Office", "Établissement public", "Institut"],
    },
    18,
  ],
  [
    {
      type: "service-deconcentre",
      names: ["Direction régionale", "Direction départementale", "Préfecture"],
    },
    14,
  ],
  [{ type: "securite-sociale", names: ["Caisse nationale", "Caisse centrale"] }, 4],
  [{ type: "collectivite-territoriale", names: ["Région", "Département", "Métropole"] }, 4],
];

/** Where incubators are; streets and towns are invented. */
export const ADDRESSES: readonly string[] = [
  "3 rue du Vieux-Lavoir, 75000 Paris",
  "18 quai des Tilleuls, 69000 Lyon",
  "Bâtiment Cormoran, 7 allée des Embruns, 29000 Quimper",
  "42 boulevard de l’Octroi, 33000 Bordeaux",
  "12 place de la Halle-aux-Draps, 59000 Lille",
];
