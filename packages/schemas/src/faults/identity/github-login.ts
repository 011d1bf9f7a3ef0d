import type { Id } from "../../id.ts";
import { faultClass, NOTHING } from "../fault-class.ts";
import { naming } from "../naming.ts";

/** Two members have one account on GitHub. */
export const duplicateGithub = faultClass({
  code: "duplicate-github",
  severity: "warning",
  explanation: {
    fr: "Un autre membre a déjà ce compte GitHub.",
    en: "Another member already has this GitHub account.",
  },
  remedy: {
    fr: "Corrige le compte de l’un des deux ; si c’est la même personne, réunis les deux fiches.",
    en: "Correct the account of one of them; if they are one person, make one file of the two.",
  },
  look: () => {
    const idOfLogin = new Map<string, Id>();
    return {
      members: ({ id, github }) => {
        if (github === undefined) return NOTHING;
        const login = loginIn(github)?.toLowerCase();
        if (login === undefined) return NOTHING;
        const other = idOfLogin.get(login);
        if (other === undefined) {
          idOfLogin.set(login, id);
          return NOTHING;
        }
        const detail = naming(other, (other) => ({
          fr: `L’autre fiche est « ${other} ».`,
          en: `The other one is “${other}”.`,
        }));
        return [{ at: ["github"], detail }];
      },
    };
  },
});

/** What stands for a GitHub account cannot be one. */
export const githubNotALogin = faultClass({
  code: "github-not-a-login",
  severity: "warning",
  explanation: {
    fr: "Ceci n’est pas un nom de compte GitHub.",
    en: "This is not the name of a GitHub account.",
  },
  remedy: {
    fr: "Écris le nom seul, sans adresse ni « @ ».",
    en: "Write the name alone, without address or “@”.",
  },
  look: () => ({
    members: ({ github = "" }) =>
      github.trim() === "" || LOGIN.test(github)
        ? NOTHING
        : [{ at: ["github"], suggestion: loginIn(github) }],
  }),
});

/** Letters and digits, single hyphens between them; accounts that a company manages end in `_company`. */
const LOGIN = /^(?=.{1,39}$)[a-z\d]+(?:-[a-z\d]+)*-?(?:_[a-z\d]+)?$/i;

/** The account that a login, `@login` or the address of a profile or of something below it names. */
function loginIn(text: string): string | undefined {
  if (LOGIN.test(text)) return text;
  const login = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\//i, "")
    .replace(/^@/, "")
    .replace(/[/?#].*$/s, "");
  return LOGIN.test(login) ? login : undefined;
}
