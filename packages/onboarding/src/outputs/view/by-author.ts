import { ROLES, type Role } from "../../definition/role.ts";
import type { Author } from "../../run/event.ts";
import { safeText } from "../inline/safe-text.ts";
import { listed } from "../words/listed.ts";
import { PHRASES } from "../words/phrases.ts";
import type { ViewOptions } from "./view-options.ts";

/** Who said something, by their name when it is given, else by their role; never by their id. */
export function byAuthor({ id, as }: Author, options: ViewOptions): string {
  const { byName } = PHRASES[options.language];
  const { names = {} } = options;
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  if (as === "self" && options.viewer === "self") return byRole("self", options);
  if (name !== undefined && name.trim() !== "") return byName(safeText(name));
  return as === "rule" ? "" : byRole(as, options);
}

/** Who may tick something: « par toi ou par l’équipe d’animation ». */
export function byRoles(roles: readonly Role[], options: ViewOptions): string {
  const inOrder = ROLES.filter((role) => roles.includes(role));
  return listed(
    inOrder.map((role) => byRole(role, options)),
    options.language,
    "or",
  );
}

function byRole(role: Role, { language, viewer }: ViewOptions): string {
  return PHRASES[language].by[role][viewer === "self" ? 0 : 1];
}
