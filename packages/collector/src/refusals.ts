import type { Diagnostic } from "@communaute/schemas";
import { json, type Reply } from "./exchange.ts";

/** Why a request was refused: a stable code. */
export type RefusalCode = keyof typeof REFUSALS;

/** A refusal, with the seconds to wait before another try and the faults of the fields. It never repeats what was sent. */
export function refusal(
  code: RefusalCode,
  {
    retryAfter,
    faults,
  }: { retryAfter?: number | undefined; faults?: Diagnostic[] | undefined } = {},
): Reply {
  const { status, fr: message, en: english } = REFUSALS[code];
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return json(status, { code, message, english, ...(faults ? { faults } : {}) }, headers);
}

/** Every refusal: its status, and what it says. */
export const REFUSALS = {
  "access-refused": {
    status: 401,
    fr: "Il faut le jeton d’administration : envoie-le dans l’en-tête Authorization.",
    en: "The administration token is needed: send it in the Authorization header.",
  },
  "origin-refused": {
    status: 403,
    fr: "Cette page n’est pas de celles qui peuvent répondre : ajoute son origine à la configuration.",
    en: "This page is not one of those that may answer: add its origin to the configuration.",
  },
  "token-missing": {
    status: 403,
    fr: "Cette enquête demande un jeton de membre : reprends le lien reçu.",
    en: "This survey needs a member’s token: use the link that you received.",
  },
  "token-refused": {
    status: 403,
    fr: "Ce jeton n’est pas valable pour cette enquête : reprends le lien reçu.",
    en: "This token does not hold for this survey: use the link that you received.",
  },
  "route-unknown": {
    status: 404,
    fr: "Rien ne répond à cette adresse : vois /v1/openapi.json.",
    en: "Nothing answers at this address: see /v1/openapi.json.",
  },
  "survey-unknown": {
    status: 404,
    fr: "Cette enquête n’existe pas ici : vérifie son identifiant.",
    en: "There is no such survey here: check its id.",
  },
  "wave-unknown": {
    status: 404,
    fr: "Cette enquête n’a pas de telle vague : vérifie son identifiant.",
    en: "This survey has no such wave: check its id.",
  },
  "run-unknown": {
    status: 404,
    fr: "Ce parcours n’existe pas, ou plus : vérifie son identifiant.",
    en: "There is no such run, or no more: check its id.",
  },
  "checklists-not-hosted": {
    status: 404,
    fr: "Ce collecteur ne garde pas de parcours : ajoute « checklists » à la configuration.",
    en: "This collector keeps no runs: add “checklists” to the configuration.",
  },
  "receipt-unknown": {
    status: 404,
    fr: "Rien n’est conservé sous ce reçu : recopie-le en entier.",
    en: "Nothing is kept under this receipt: copy it in full.",
  },
  "method-refused": {
    status: 405,
    fr: "Cette adresse ne se lit ou ne s’écrit pas ainsi : vois l’en-tête Allow.",
    en: "This address is not read or written so: see the Allow header.",
  },
  "body-too-slow": {
    status: 408,
    fr: "La réponse n’est pas arrivée à temps : renvoie-la avec le même identifiant.",
    en: "The answer did not arrive in time: send it again with the same id.",
  },
  "answer-differs": {
    status: 409,
    fr: "Une autre réponse est déjà enregistrée sous cet identifiant : elle reste telle quelle.",
    en: "Another answer stands under this id already: it stays as it is.",
  },
  "log-moved-on": {
    status: 409,
    fr: "Quelqu’un a écrit entre-temps : relis le journal, puis recommence.",
    en: "Somebody wrote meanwhile: read the log again, then try once more.",
  },
  "answer-erased": {
    status: 410,
    fr: "Cette réponse a été effacée à la demande de son auteur : elle n’est pas reprise.",
    en: "This answer was erased as its author asked: it is not taken again.",
  },
  "wave-closed": {
    status: 410,
    fr: "Cette vague est close : elle ne prend plus de réponses.",
    en: "This wave has closed: it takes no more answers.",
  },
  "wave-still-open": {
    status: 409,
    fr: "Cette vague est encore ouverte : les commentaires se lisent après sa clôture.",
    en: "This wave is still open: comments are read after its closing.",
  },
  "body-too-large": {
    status: 413,
    fr: "La réponse dépasse 8 Kio : raccourcis le commentaire.",
    en: "The answer is over 8 KiB: shorten the comment.",
  },
  "media-type-refused": {
    status: 415,
    fr: "Une réponse s’envoie en application/json ou text/plain, en UTF-8, sans compression.",
    en: "An answer is sent as application/json or text/plain, in UTF-8, not compressed.",
  },
  "answer-malformed": {
    status: 422,
    fr: "Ce n’est pas du JSON en UTF-8 : vérifie ce que la page envoie.",
    en: "This is not JSON in UTF-8: check what the page sends.",
  },
  "answer-invalid": {
    status: 422,
    fr: "Des champs ne sont pas ceux que l’enquête attend : « faults » dit lesquels.",
    en: "Some fields are not what the survey expects: “faults” says which.",
  },
  "wave-not-open": {
    status: 422,
    fr: "Cette vague n’est pas encore ouverte : reviens le jour de son ouverture.",
    en: "This wave is not open yet: come back on its first day.",
  },
  "too-many-requests": {
    status: 429,
    fr: "Trop d’envois depuis ce réseau : réessaie dans le délai de l’en-tête Retry-After.",
    en: "Too many requests from this network: try again after the delay in Retry-After.",
  },
  "headers-too-large": {
    status: 431,
    fr: "Les en-têtes dépassent 16 Kio : enlève ceux qui ne servent pas.",
    en: "The headers are over 16 KiB: take away those that serve nothing.",
  },
  "unexpected-failure": {
    status: 500,
    fr: "Le collecteur a rencontré une erreur imprévue : le journal en garde la trace.",
    en: "The collector met an unforeseen error: the log keeps a trace of it.",
  },
  "store-full": {
    status: 503,
    fr: "Il n’y a plus de place sur le disque : rien n’est perdu, réessaie plus tard.",
    en: "There is no room left on the disk: nothing is lost, try again later.",
  },
  "store-away": {
    status: 503,
    fr: "La base ne répond pas : renvoie la réponse plus tard, avec le même identifiant.",
    en: "The database does not respond: send the answer later, with the same id.",
  },
  "store-crowded": {
    status: 503,
    fr: "Trop de réponses attendent déjà : réessaie dans le délai de l’en-tête Retry-After.",
    en: "Too many answers are waiting already: try again after the delay in Retry-After.",
  },
  "store-stopping": {
    status: 503,
    fr: "Le collecteur s’arrête : réessaie dans un instant.",
    en: "The collector is stopping: try again in a moment.",
  },
} as const satisfies Record<string, { status: number; fr: string; en: string }>;
