import type { Random } from "../random.ts";
import type { IncubatorFront, OrganisationFront, Sheet, StartupFront } from "../sheet.ts";
import { TECHNOLOGIES, THEMES, USER_TYPES } from "../vocabulary/product-facts.ts";
import { distinctProducts, type Product } from "./distinct-products.ts";
import { madeEvents } from "./make-events.ts";
import { madePhases } from "./make-phases.ts";
import { pitch, presentation } from "./prose.ts";
import { writingStyle } from "./writing-style.ts";

/** What startups need around them. */
export interface StartupSurroundings {
  asOf: string;
  incubators: readonly Sheet<IncubatorFront>[];
  organisations: readonly Sheet<OrganisationFront>[];
}

/** So many invented startups; the first ones give each incubator one, the others go where chance sends them. */
export function madeStartups(
  count: number,
  surroundings: StartupSurroundings,
  random: Random,
): Sheet<StartupFront>[] {
  return distinctProducts(count, random.fork("products")).map((product, index) => ({
    folder: "_startups",
    id: product.id,
    front: front(product, index, surroundings, random),
    body: presentation(random, 900 * 9 ** random.next()),
    style: writingStyle(random),
    extension: ".md",
  }));
}

function front(
  { id, name }: Product,
  index: number,
  { asOf, incubators, organisations }: StartupSurroundings,
  random: Random,
): StartupFront {
  const host = id.replaceAll(/[^a-z0-9]+/g, "-");
  const phases = madePhases(asOf, random);
  const fast = random.chance(46 / 662);
  const events = madeEvents(phases, { asOf, fast }, random);
  const list = sometimesEmptyList(random);
  const url = sometimes(random);
  const fact = sometimes(random);
  return withoutUndefined({
    title: name,
    mission: pitch(random),
    incubator: (incubators[index] ?? (incubators.length > 0 ? random.pick(incubators) : undefined))
      ?.id,
    sponsors: random
      .sample(
        organisations,
        random.weighted([
          [1, 78],
          [2, 14],
          [3, 5],
          [5, 2],
          [7, 1],
        ]),
      )
      .map((organisation) => `/organisations/${organisation.id}`),
    contact: `contact@${host}.gouv.exemple`,
    link: random.chance(340 / 662) ? "" : `https://${host}.gouv.exemple`,
    repository: url(302 / 662, `https://github.com/exemple/${host}`),
    stats: fact(335 / 662, random.chance(143 / 335)),
    stats_url: url(211 / 662, `https://${host}.gouv.exemple/stats`),
    budget_url: url(130 / 662, `https://${host}.gouv.exemple/budget`),
    impact_url: url(105 / 662, `https://${host}.gouv.exemple/impact`),
    dashlord_url: url(132 / 662, `https://tableau.exemple/url/${host}/`),
    analyse_risques: fact(174 / 662, random.chance(67 / 174)),
    analyse_risques_url: url(12 / 662, `https://${host}.gouv.exemple/risques.pdf`),
    mon_service_securise: fact(169 / 662, random.chance(71 / 169)),
    accessibility_status: fact(
      265 / 662,
      random.weighted([
        ["non conforme", 174],
        ["partiellement conforme", 89],
        ["totalement conforme", 2],
      ]),
    ),
    phases,
    events: events.length > 0 ? events : undefined,
    fast: fast
      ? { promotion: random.integer(12, 17), montant: random.integer(6, 60) * 5000 }
      : undefined,
    usertypes: list(585 / 662, 90 / 585, USER_TYPES, 3),
    thematiques: list(483 / 662, 105 / 483, THEMES, 3),
    techno: list(473 / 662, 299 / 473, TECHNOLOGIES, 7),
    redirect_from: random.chance(51 / 662)
      ? [`/startups/${host}-${random.pick(["beta", "v1", "proto"])}`]
      : undefined,
  });
}

/** A value that stands in a share `rate` of the files. */
function sometimes(random: Random) {
  return <T>(rate: number, value: T): T | undefined => (random.chance(rate) ? value : undefined);
}

/** A list that stands in a share `rate` of the files, and is empty in a share `empty` of those. */
function sometimesEmptyList(random: Random) {
  return (rate: number, empty: number, words: readonly string[], most: number) => {
    if (!random.chance(rate)) return undefined;
    return random.chance(empty) ? [] : random.sample(words, random.integer(1, most));
  };
}

function withoutUndefined(front: { [Key in keyof StartupFront]: StartupFront[Key] | undefined }) {
  // Only optional keys are ever undefined here, so that what remains is a whole front matter.
  return Object.fromEntries(
    Object.entries(front).filter(([, value]) => value !== undefined),
  ) as unknown as StartupFront;
}
