/** Those whom products help. */
export const AUDIENCES: readonly string[] = [
  "les agents des préfectures",
  "les communes de moins de 2 000 habitants",
  "les familles",
  "les associations",
  "les apprentis",
  "les enseignants",
  "les travailleurs sociaux",
  "les petites entreprises",
  "les exploitants agricoles",
  "les gardes du littoral",
  "les soignants",
  "les conseillers",
  "les personnes en situation de handicap",
  "les services instructeurs",
  "les gestionnaires",
  "les élus",
];

/** What products help to do. */
export const ACTIONS: readonly string[] = [
  "trouver la bonne démarche",
  "déposer une demande en quelques minutes",
  "suivre l’état d’un dossier",
  "partager leurs observations",
  "préparer un contrôle",
  "repérer les situations urgentes",
  "comprendre leurs droits",
  "réduire le temps de saisie",
  "publier des données fiables",
  "coordonner leurs interventions",
  "éviter les ruptures de droits",
  "anticiper les travaux",
  "répondre aux usagers",
  "mettre à jour l’inventaire",
  "recruter plus vite",
  "planifier la saison",
];

/** Sentences of a presentation; `{s}` is the subject, `{p}` the public, `{a}` the action, `{n}` a number. */
export const SENTENCES: readonly string[] = [
  "Aujourd’hui, {p} passent {n} heures par an à ressaisir des informations sur les {s} que l’administration connaît déjà.",
  "Les {s} relèvent de {n} textes et de plusieurs services, ce qui rend chaque demande longue et incertaine.",
  "Au cours de l’investigation, l’équipe a mené {n} entretiens avec {p}.",
  "Un premier prototype, fait de pages statiques et d’un tableur, a permis de vérifier que {p} pouvaient {a}.",
  "Le produit permet à {p} de {a}, depuis un téléphone comme depuis un bureau.",
  "Les données sur les {s} existent, mais elles sont dispersées, rarement à jour et difficiles à rapprocher.",
  "{n} territoires pilotes se servent du service chaque semaine et participent aux ateliers.",
  "Nous publions nos statistiques d’usage, notre budget et le code source.",
  "L’équipe cherche désormais à {a} à l’échelle nationale, avec l’appui des directions régionales.",
  "Sans accompagnement, {p} renoncent une fois sur trois ; c’est ce renoncement que nous voulons faire baisser.",
  "La première version est ouverte à tous depuis la fin de la construction ; elle ne demande ni compte ni pièce justificative.",
  "Pour {a}, {p} disposent d’un parcours de {n} étapes, testé avec des lecteurs d’écran.",
  "Les retours montrent que la carte des {s} est l’écran le plus consulté.",
  "Le taux de dossiers complets est passé de {n} % à {n} % en deux trimestres.",
  "Chaque mois, une démonstration publique présente ce qui a été livré, ce qui a été abandonné et ce que nous avons appris.",
  "Nous mesurons notre impact par le nombre de {s} suivis et par le temps rendu à {p}.",
];

/** Titles of the parts of a presentation. */
export const HEADINGS: readonly string[] = [
  "Le problème",
  "Notre solution",
  "Comment ça marche ?",
  "La stratégie de déploiement",
  "Notre impact",
  "Les prochaines étapes",
  "Qui sommes-nous ?",
  "Ce que nous avons appris",
];

/** Sentences in which members present themselves. */
export const BIOGRAPHY: readonly string[] = [
  "J’aime les services publics simples et les tartes aux mirabelles 🥧.",
  "Après dix ans dans une collectivité, je m’intéresse à la manière dont on décide à plusieurs.",
  "Je travaille sur l’accessibilité et j’anime un atelier ouvert à tous le premier jeudi du mois.",
  "Mon métier : poser des questions, écouter, recommencer.",
  "Je code surtout le matin.",
  "Je fais du vélo, du pain et des revues de code 🚲",
  "Auparavant dans le logiciel libre, je découvre l’administration de l’intérieur.",
];
