import type { Page } from "playwright";
import type { Reaction } from "./collector.ts";
import { survey } from "./host-page.ts";

/** A state of the element, and how a person and a collector come to it. */
export interface State {
  name: string;
  body: string;
  reaction?: Reaction | undefined;
  reach: (page: Page) => Promise<void>;
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

const choose = (page: Page) => page.locator("input[name=score]").nth(8).check({ force: true });
const send = async (page: Page) => {
  await choose(page);
  await page.locator("[part=submit]").click();
};

/** Every state of the element. */
export const STATES: readonly State[] = [
  {
    name: "asking",
    body: survey(),
    reach: async (page) => page.locator("input").first().waitFor(),
  },
  {
    name: "answering",
    body: survey(`questions='${QUESTIONS}'`),
    reach: async (page) => {
      await choose(page);
      await page.getByRole("radio", { name: "Bonne", exact: true }).check();
      await page.getByRole("checkbox").first().check();
    },
  },
  {
    name: "score missing",
    body: survey(),
    reach: async (page) => {
      await page.locator("[part=submit]").click();
      await page.locator("#e:not(:empty)").waitFor();
    },
  },
  { name: "sending", body: survey(), reaction: "silence", reach: send },
  {
    name: "failed",
    body: survey(),
    reaction: { status: 503, retryAfter: "3600" },
    reach: async (page) => {
      await send(page);
      await page.getByText("n’est pas partie").waitFor();
    },
  },
  {
    name: "refused",
    body: survey(),
    reaction: 422,
    reach: async (page) => {
      await send(page);
      await page.getByText("pas été acceptée").waitFor();
    },
  },
  {
    name: "thanks",
    body: survey("", `<a slot="after-submit" href="/suite">Et ensuite</a>`),
    reach: async (page) => {
      await send(page);
      await page.getByText("Merci").waitFor();
    },
  },
  {
    name: "declined",
    body: survey(),
    reach: async (page) => page.getByRole("button", { name: "Je préfère" }).click(),
  },
  {
    name: "closed",
    body: survey(),
    reaction: 410,
    reach: async (page) => {
      await send(page);
      await page.getByText("terminé").waitFor();
    },
  },
  {
    name: "unavailable",
    body: "<nps-survey></nps-survey>",
    reach: async (page) => page.getByText("pas disponible").waitFor(),
  },
  {
    name: "panel",
    body: survey(`display="button"`),
    reach: async (page) => {
      await page.getByRole("button", { name: "Donner mon avis" }).click();
      await page.getByRole("region").waitFor();
    },
  },
];
