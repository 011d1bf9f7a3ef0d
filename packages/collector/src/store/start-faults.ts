import type { Diagnostic, Text } from "@communaute/schemas";

/** Why a store was not opened. */
export type StartFaultCode =
  | "store-setting-refused"
  | "store-damaged"
  | "store-too-new"
  | "store-held"
  | "store-ephemeral"
  | "store-driver-missing"
  | "store-unreachable";

/** Tells why a store was not opened, and what to do; `setting` names the one that was not taken. */
export function startFault(code: StartFaultCode, setting = ""): Diagnostic {
  const { fr, en } = FAULTS[code];
  return {
    severity: "error",
    code,
    message: fr.replace("{setting}", setting),
    english: en.replace("{setting}", setting),
  };
}

const FAULTS: Readonly<Record<StartFaultCode, Text>> = {
  "store-setting-refused": {
    fr: "Le réglage « {setting} » n’est pas celui sans lequel une coupure ferait perdre des réponses : remets-le, puis redémarre.",
    en: "The setting “{setting}” is not the one without which a power cut would lose answers: set it right, then start again.",
  },
  "store-damaged": {
    fr: "La base est abîmée : mets ce fichier de côté, et repars de la dernière sauvegarde.",
    en: "The database is damaged: put this file aside, and start again from the last backup.",
  },
  "store-too-new": {
    fr: "La base a été écrite par une version plus récente : installe-la, ou reprends la sauvegarde d’avant.",
    en: "The database was written by a newer version: install that one, or take the backup from before.",
  },
  "store-held": {
    fr: "Un autre processus tient déjà cette base : arrête-le, ou passe à PostgreSQL pour en avoir plusieurs.",
    en: "Another process holds this database already: stop it, or use PostgreSQL to run several.",
  },
  "store-ephemeral": {
    fr: "Ce disque disparaît avec le conteneur, et les réponses avec lui : donne DATABASE_URL, ou un volume à COLLECTOR_FILE.",
    en: "This disk goes with its container, and the answers with it: set DATABASE_URL, or give COLLECTOR_FILE a volume.",
  },
  "store-driver-missing": {
    fr: "Il manque ce qui parle à PostgreSQL : installe le paquet « pg » (npm install pg), ou enlève DATABASE_URL.",
    en: "What speaks to PostgreSQL is missing: install the package “pg” (npm install pg), or remove DATABASE_URL.",
  },
  "store-unreachable": {
    fr: "La base ne peut pas être ouverte : vérifie son adresse, les droits, et la place sur le disque.",
    en: "The database cannot be opened: check its address, the permissions, and the room on the disk.",
  },
};
