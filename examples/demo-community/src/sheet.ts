/** One file of a content repository before it is written: what it says, not how. */
export interface Sheet<Front extends object = object> {
  folder: ContentFolder;
  /** The name of the file without its extension. */
  id: string;
  /** What stands between the two fences, in the order in which it will be written. */
  front: Front;
  /** The Markdown below. */
  body: string;
  style: WritingStyle;
  /** `".md"`; empty in files whose author forgot it. */
  extension: string;
  /** What happens to the file after it was written. */
  damage?: Damage;
}

/** The name of the file of a sheet; files are read in the order of their names. */
export function fileName({ id, extension }: Pick<Sheet, "id" | "extension">): string {
  return `${id}${extension}`;
}

/** Spoils a written text, and tells on which line. */
export type Damage = (text: string, lineOf: LineOf) => Damaged;

/** A text that was spoilt. */
export interface Damaged {
  text: string;
  line: number;
  /** How the text is turned into bytes, where it is not UTF-8. */
  encoding?: "latin1" | "utf16le";
}

/** The line, from 1, on which a value of the front matter begins, or else what is nearest around it. */
export type LineOf = (path: readonly (string | number)[]) => number;

/** The folders of a content repository. */
type ContentFolder = "_authors" | "_startups" | "_incubators" | "_organisations" | "_teams";

/** How an author writes YAML. */
export interface WritingStyle {
  /** Spaces before the `- ` of a list below its key. */
  listIndent: 0 | 2;
  quote: "'" | '"';
  /** How a text longer than a line is laid out. */
  longTexts: "one-line" | "folded-block" | "several-lines";
}

/** A value that is written as it stands, whatever YAML makes of it. */
export interface Verbatim {
  verbatim: string;
}

/** The front matter of a member. */
export interface MemberFront {
  fullname: string;
  role: string;
  avatar?: string;
  github?: string;
  link?: string;
  domaine: string;
  missions: MissionFront[];
  memberType?: string;
  /** `/teams/<id>`. */
  teams?: string[];
  incubator?: string;
  previously?: string[];
  startups?: string[];
  competences?: string[];
  badges?: string[];
}

/** One mission in the front matter of a member. */
export interface MissionFront {
  start: string;
  end: string;
  status: string;
  employer?: string;
  startups?: string[];
}

/** The front matter of a startup; the keys that many lack are optional. */
export interface StartupFront {
  title: string;
  mission: string;
  incubator?: string;
  incubators?: string[];
  /** `/organisations/<id>`. */
  sponsors?: string[];
  contact: string;
  contact_dinum?: string;
  contact_incubator?: string;
  link: string;
  repository?: string;
  stats?: boolean;
  stats_url?: string;
  budget_url?: string;
  impact_url?: string;
  dashlord_url?: string;
  analyse_risques?: boolean;
  analyse_risques_url?: string;
  mon_service_securise?: boolean;
  accessibility_status?: string;
  phases: PhaseFront[];
  events?: EventFront[];
  fast?: { promotion: number; montant: number };
  usertypes?: string[];
  thematiques?: string[];
  techno?: string[];
  /** `/startups/<old id>`. */
  redirect_from?: string[];
}

/** One phase in the front matter of a startup. */
export interface PhaseFront {
  name: string;
  start: string;
  end?: string;
  comment?: string;
}

/** One event in the front matter of a startup. */
export interface EventFront {
  name: string;
  date: string;
  comment?: string;
}

/** The front matter of an incubator; an empty text means that it is not known. */
export interface IncubatorFront {
  title: string;
  /** `/organisations/<id>`. */
  owner: string;
  contact: string;
  address: string;
  website: string;
  github: string;
  logo: string;
  short_description: string;
  highlighted_startups: string[];
}

/** The front matter of an organisation. */
export interface OrganisationFront {
  name: string;
  acronym: string;
  domaine_ministeriel: string;
  type: string;
}

/** The front matter of a team. */
export interface TeamFront {
  name: string;
  mission: string;
  incubator?: string;
}
