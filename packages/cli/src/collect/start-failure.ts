import type { Text } from "@communaute/schemas";

/** What to say when a collector could not start for a reason of the machine; nothing for a reason that nobody foresaw. */
export function startFailure(failure: unknown): Text | undefined {
  const { code } = failure as { code?: unknown };
  if (code === "EADDRINUSE") return PORT_TAKEN;
  return code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND"
    ? NO_ADDRESS
    : undefined;
}

const PORT_TAKEN: Text = {
  fr: "Le port est déjà pris : choisis-en un autre avec la variable PORT, ou arrête ce qui l’occupe.",
  en: "The port is taken: choose another with the variable PORT, or stop what holds it.",
};

const NO_ADDRESS: Text = {
  fr: "Cette adresse ne peut pas être ouverte : vérifie les variables HOST et PORT.",
  en: "This address cannot be opened: check the variables HOST and PORT.",
};
