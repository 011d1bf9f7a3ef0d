/** A configuration as people write it. */
export const CONFIG = `origins:
  - https://portail.exemple
trustedProxies: 1
surveys:
  - id: climat
    title: { fr: Climat de la communauté, en: Climate of the community }
    question: { fr: "Recommanderiez-vous la communauté ?", en: "Would you recommend the community?" }
    scale: nps
    anonymous: true
    retentionMonths: 12
    comments: true
    commentRetentionMonths: 6
    segments:
      role: [dev, design, produit]
    notice:
      controller: Incubateur Exemple
      purpose: { fr: Savoir comment va la communauté., en: To know how the community fares. }
      recipients: { fr: L’équipe d’animation., en: The team that looks after the community. }
      contact: dpo@incubateur.exemple
    waves:
      - id: 2026-T4
        opensOn: 2026-10-01
        closesOn: 2026-12-31
        invited: 40
`;
