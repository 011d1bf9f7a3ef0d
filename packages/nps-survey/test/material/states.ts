/** A state of the element, and how a person and a collector come to it. */
export interface State {
  name: string;
  attributes: string;
  content?: string | undefined;
  /** How the collector reacts to every answer, in the words of its address. */
  collector?: string | undefined;
  /** What the person presses, one after the other, by selectors in the element. */
  presses: readonly string[];
  /** What is there once the state is reached. */
  until: string;
}

const QUESTIONS = JSON.stringify([
  { kind: "satisfaction", id: "level", text: "L’accompagnement reçu ?" },
  {
    kind: "choices",
    id: "uses",
    text: "Pour quoi faire ?",
    multiple: true,
    choices: [
      { value: "a", label: "Apprendre" },
      { value: "b", label: "Publier" },
    ],
  },
  { kind: "text", id: "word", text: "Un mot ?" },
]);

const EIGHT = "input[name=score][value='8']";
const SEND = "[part=submit]";
const ALERT = "[role=alert]:not(:empty)";
const LAST_WORDS = "[part=message]";
const ASKED = `question="Recommanderiez-vous la Boussole ?" privacy-href="/donnees"`;

/** Every state of the element. */
export const STATES: readonly State[] = [
  { name: "asking", attributes: ASKED, presses: [], until: SEND },
  {
    name: "answering",
    attributes: `${ASKED} questions='${QUESTIONS}'`,
    presses: [EIGHT, "input[name=further-level][value='4']", "input[name=further-uses][value=a]"],
    until: "input[name=further-uses][value=a]:checked",
  },
  { name: "score missing", attributes: ASKED, presses: [SEND], until: "#e:not(:empty)" },
  {
    name: "sending",
    attributes: ASKED,
    collector: "always=silence",
    presses: [EIGHT, SEND],
    until: "[part=submit][aria-disabled=true]",
  },
  {
    name: "failed",
    attributes: ASKED,
    collector: "always=503&retry-after=3600",
    presses: [EIGHT, SEND],
    until: ALERT,
  },
  {
    name: "refused",
    attributes: ASKED,
    collector: "always=422",
    presses: [EIGHT, SEND],
    until: ALERT,
  },
  {
    name: "thanks",
    attributes: ASKED,
    content: `<a slot="after-submit" href="/suite">Et ensuite</a>`,
    presses: [EIGHT, SEND],
    until: LAST_WORDS,
  },
  {
    name: "declined",
    attributes: ASKED,
    presses: ["[part=action]"],
    until: LAST_WORDS,
  },
  {
    name: "closed",
    attributes: ASKED,
    collector: "always=410",
    presses: [EIGHT, SEND],
    until: LAST_WORDS,
  },
  { name: "unavailable", attributes: "", presses: [], until: LAST_WORDS },
  {
    name: "panel",
    attributes: `${ASKED} display="button"`,
    presses: ["[part=opener]"],
    until: "[part=panel]:popover-open",
  },
];
