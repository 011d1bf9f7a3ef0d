import type { PropertyDeclarations } from "lit";
import { jsonAttribute } from "./configuration/json-attribute.ts";

/** How attributes become properties. Names of attributes are those that a page writes. */
export const surveyProperties: PropertyDeclarations = {
  anonymous: { type: Boolean },
  display: {},
  endpoint: {},
  environment: {},
  headingLevel: { type: Number, attribute: "heading-level" },
  language: { attribute: "lang" },
  lightDom: { type: Boolean, attribute: "light-dom" },
  name: {},
  offlineDays: { type: Number, attribute: "offline-days" },
  openWhen: { attribute: "open-when", converter: jsonAttribute },
  privacyHref: { attribute: "privacy-href" },
  question: {},
  questions: { converter: jsonAttribute },
  remember: {},
  required: { type: Boolean },
  segments: { converter: jsonAttribute },
  survey: {},
  texts: { converter: jsonAttribute },
  token: {},
  wave: {},
};
