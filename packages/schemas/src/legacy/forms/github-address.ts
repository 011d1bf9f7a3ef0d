import type { OlderForm } from "../older-form.ts";

/** `github` of a member as the address of a profile, as `@login`, or as a number. */
export const githubAddress: OlderForm = {
  code: "legacy-github",
  kinds: ["members"],
  change: (front) => {
    const login = loginOf(front.github);
    if (login === undefined) return undefined;
    const suggestion = typeof front.github === "number" ? `"${login}"` : login;
    return {
      front: { ...front, github: login },
      remarks: [{ at: ["github"], text, suggestion }],
    };
  },
};

/** The login in a value that is more than a login; `undefined` for a login alone and for all that holds none. */
function loginOf(github: unknown): string | undefined {
  if (Number.isSafeInteger(github) && Number(github) >= 0) return String(github);
  return typeof github === "string" ? PROFILE.exec(github.trim())?.[1] : undefined;
}

/** `@login`, or the address of a profile, perhaps with a query; not that of a repository. */
const PROFILE =
  /^(?:@|(?:https?:\/\/)?(?:www\.)?github\.com\/@?)([a-z\d][a-z\d-]{0,38}(?:_[a-z\d]+)?)\/?(?:[?#]\S*)?$/i;

function text() {
  return {
    fr: "« github » contient plus que le nom du compte, qui seul a été lu : écris le nom seul, sans adresse ni « @ », et entre guillemets s’il n’a que des chiffres.",
    en: "“github” holds more than the name of the account, which alone was read: write the name alone, without address or “@”, and in quotes if it is all digits.",
  };
}
