import type {} from "../../src/define.ts";

/** What a page has seen after every text of the element was fed every string. */
export interface Fed {
  fed: number;
  /** What was executed. */
  executed: string[];
  /** What stands in the element and was never part of it. */
  foreign: string[];
  /** How often each kind of text was seen on the page. */
  seen: Record<"question" | "choice" | "comment" | "thanks" | "receipt", number>;
}

/**
 * Runs in a page, from nothing but its own text: feeds each string to every property, attribute, text, question and field of the element, and as the
 * receipt of its collector, and follows each answer to its thanks. `names` are those of the texts.
 */
export async function feed(strings: readonly string[], names: readonly string[]): Promise<Fed> {
  const fed: Fed = {
    fed: 0,
    executed: [],
    foreign: [],
    seen: { question: 0, choice: 0, comment: 0, thanks: 0, receipt: 0 },
  };
  for (const name of ["alert", "confirm", "prompt", "print"] as const)
    Object.assign(window, { [name]: (said: unknown) => fed.executed.push(String(said)) });
  addEventListener("nps-error", (event) => event.stopImmediatePropagation(), { capture: true });
  let receipt = "";
  // A true response is only read in a later turn of the page, for each string.
  const response = { status: 201, headers: new Headers(), json: async () => ({ receipt }) };
  window.fetch = async () => response as Response;

  const survey = document.createElement("nps-survey");
  const bare = document.createElement("nps-survey");
  const questionsOf = (text: string) => [
    { kind: "choices" as const, id: "c", text, choices: [{ value: text || " ", label: text }] },
    { kind: "satisfaction" as const, id: "s", text },
    { kind: "text" as const, id: "t", text },
  ];
  const root = () => survey.shadowRoot ?? survey;
  const found = (selector: string) => root().querySelector<HTMLElement>(selector);
  const shows = (selector: string, text: string) =>
    Number(found(selector)?.textContent?.includes(text) ?? false);
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const drawn = async () => {
    await survey.updateComplete;
    for (const one of [survey, bare]) {
      for (const node of one.shadowRoot?.querySelectorAll(
        "script,iframe,img,svg,math,object,embed,video,style,link,base,details,template,[style],[onerror],[onclick],[onload],[onfocus],[ontoggle],[srcdoc]",
      ) ?? [])
        fed.foreign.push(node.outerHTML);
      for (const { protocol, href } of one.shadowRoot?.querySelectorAll("a") ?? [])
        if (!/^https?:$/.test(protocol)) fed.foreign.push(href);
    }
  };

  const declared = survey.constructor as typeof survey.constructor & {
    observedAttributes: string[];
  };
  // Drawing in the page itself is chosen once, before the element is connected.
  const attributes = declared.observedAttributes.filter((name) => name !== "light-dom");
  Object.assign(survey, { environment: "test", headingLevel: 2, endpoint: "/answers" });
  survey.questions = questionsOf("?");
  document.body.append(survey, bare);
  const start = performance.now();
  while (!found("[name^=further]") && performance.now() - start < 10_000) {
    await turn();
    found("input")?.click();
  }

  for (const text of strings) {
    receipt = text.slice(0, 200);
    survey.texts = Object.fromEntries([
      ...names.map((name) => [name, text]),
      ["levels", Array(5).fill(text)],
    ]);
    Object.assign(survey, { question: text, privacyHref: text, wave: text, token: text });
    survey.segments = { [text]: text };
    survey.questions = questionsOf(text);
    for (const attribute of attributes) bare.setAttribute(attribute, text);
    if (fed.fed % 20 === 0) await turn();
    await drawn();
    found("input")?.click();
    await drawn();
    fed.seen.question += shows("[part=question]", text);
    fed.seen.choice += shows("[part=choices]", text);
    for (const field of root().querySelectorAll("textarea")) {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    fed.seen.comment += Number(survey.answer.comment === text);
    survey.submit();
    for (let step = 0; step < 50 && !found("[part=message]"); step++) await survey.updateComplete;
    await drawn();
    fed.seen.thanks += shows("[part=message]", text);
    fed.seen.receipt += shows("[part=receipt]", receipt);
    survey.reset();
    fed.fed++;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { ...fed, foreign: fed.foreign.slice(0, 5) };
}
