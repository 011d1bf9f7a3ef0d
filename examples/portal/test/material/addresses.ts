/** One address of each page of the small community, and of pages in a state of their own. */
export const ADDRESSES = [
  "/",
  "/?lang=en",
  "/mesures",
  "/mesures?lang=en",
  "/mesures/active-members",
  "/mesures/active-members?par=domain&lang=en",
  "/mesures/community-nps",
  "/mesures/community-nps?par=domain",
  "/mesures/mission-duration?lang=en",
  "/mesures/problems-solved?par=stage",
  "/membres",
  "/membres?q=tournesol&activite=active",
  "/membres?q=personne",
  "/membres/ysee.tournesol",
  "/membres/malo.piege?lang=en",
  "/startups",
  "/startups/potager",
  "/incubateurs",
  "/incubateurs/atelier",
  "/organisations",
  "/organisations/ministere-des-jardins",
  "/equipes",
  "/equipes/animation",
  "/diagnostics",
  "/diagnostics?gravite=error",
];

/** An address that leads nowhere. */
export const NOWHERE = "/membres/personne.ici";
