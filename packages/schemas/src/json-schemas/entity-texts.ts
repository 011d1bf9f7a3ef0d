import type { Text } from "../text.ts";

/** What the properties of members, startups, incubators, organisations and teams mean. */
export const entityTexts: Record<string, Text> = {
  id: {
    fr: "Identifiant, unique parmi les siens : le nom du fichier.",
    en: "Identifier, unique among its kind: the name of the file.",
  },
  name: { fr: "Nom, tel qu’il s’affiche.", en: "Name, as it is shown." },
  role: {
    fr: "Ce que fait la personne, en quelques mots.",
    en: "What the person does, in a few words.",
  },
  domain: { fr: "Métier.", en: "Trade." },
  missions: {
    fr: "Missions, de la plus ancienne à la plus récente.",
    en: "Missions, from the oldest to the latest.",
  },
  start: { fr: "Premier jour, compris : AAAA-MM-JJ.", en: "First day, included: YYYY-MM-DD." },
  end: {
    fr: "Dernier jour, compris ; absent tant qu’il n’est pas connu.",
    en: "Last day, included; absent while it is not known.",
  },
  status: {
    fr: "État ou statut : pour une mission, le cadre du contrat.",
    en: "State: for a mission, the kind of contract.",
  },
  employer: { fr: "Employeur de la mission.", en: "Employer for the mission." },
  startups: {
    fr: "Identifiants des startups, ou les startups elles-mêmes.",
    en: "Ids of the startups, or the startups themselves.",
  },
  written: {
    fr: "Comment l’objet était écrit là où il a été lu, pour le réécrire à l’identique.",
    en: "How the object stood where it was read, so that it is written back identical.",
  },
  form: { fr: "Sorte de document.", en: "Kind of document." },
  keys: { fr: "Clés du document, dans leur ordre.", en: "Keys of the document, in their order." },
  extra: {
    fr: "Clés que l’on ne connaît pas, avec leurs valeurs.",
    en: "Keys that nobody knows, with their values.",
  },
  raw: {
    fr: "Valeurs que l’on écrirait autrement.",
    en: "Values that would be written otherwise.",
  },
  memberType: { fr: "À qui la personne est rattachée.", en: "Whose member the person is." },
  skills: { fr: "Compétences.", en: "Skills." },
  github: { fr: "Identifiant ou adresse sur GitHub.", en: "Login or address on GitHub." },
  link: { fr: "Adresse du site.", en: "Address of the site." },
  teams: {
    fr: "Identifiants des équipes, ou les équipes elles-mêmes.",
    en: "Ids of the teams, or the teams themselves.",
  },
  incubator: { fr: "Identifiant de l’incubateur.", en: "Id of the incubator." },
  previously: {
    fr: "Anciennes startups, du temps où les missions ne les nommaient pas.",
    en: "Former startups, from before missions named theirs.",
  },
  badges: { fr: "Distinctions.", en: "Badges." },
  avatar: { fr: "Adresse du portrait.", en: "Address of the portrait." },
  bio: {
    fr: "Présentation de la personne, en Markdown.",
    en: "Presentation of the person, in Markdown.",
  },
  pitch: {
    fr: "Ce à quoi sert la startup, en une phrase.",
    en: "What the startup is for, in one sentence.",
  },
  incubators: {
    fr: "Incubateurs d’une startup qui en a plusieurs, le principal compris.",
    en: "Incubators of a startup that has several, the main one included.",
  },
  sponsors: {
    fr: "Organisations qui financent la startup.",
    en: "Organisations that pay for the startup.",
  },
  phases: { fr: "Phases de la startup.", en: "Phases of the startup." },
  comment: { fr: "Commentaire libre.", en: "Free comment." },
  events: { fr: "Faits marquants de la startup.", en: "Notable events of the startup." },
  date: { fr: "Jour de l’évènement : AAAA-MM-JJ.", en: "Day of the event: YYYY-MM-DD." },
  contact: { fr: "Adresse e-mail de contact.", en: "E-mail address of contact." },
  dinumContact: {
    fr: "Identifiant de la personne qui suit la startup à la DINUM.",
    en: "Username of the person in charge of the startup at the DINUM.",
  },
  incubatorContact: {
    fr: "Identifiant de la personne qui suit la startup dans son incubateur.",
    en: "Username of the person in charge of the startup in its incubator.",
  },
  repository: { fr: "Adresse du code source.", en: "Address of the source code." },
  statsUrl: { fr: "Adresse de la page de statistiques.", en: "Address of the statistics." },
  budgetUrl: { fr: "Adresse de la page de budget.", en: "Address of the budget." },
  impactUrl: { fr: "Adresse de la page d’impact.", en: "Address of the impact." },
  dashlordUrl: { fr: "Adresse du rapport DashLord.", en: "Address of the DashLord report." },
  riskAnalysisUrl: { fr: "Adresse de l’analyse de risques.", en: "Address of the risk analysis." },
  stats: {
    fr: "Vrai si les statistiques sont publiées ; absent si l’on n’en sait rien.",
    en: "Whether the statistics are published; absent when unknown.",
  },
  riskAnalysis: {
    fr: "Vrai si une analyse de risques a été faite ; absent si l’on n’en sait rien.",
    en: "Whether a risk analysis was done; absent when unknown.",
  },
  monServiceSecurise: {
    fr: "Vrai si le produit est inscrit sur MonServiceSécurisé ; absent si l’on n’en sait rien.",
    en: "Whether the product is registered with MonServiceSécurisé; absent when unknown.",
  },
  accessibilityStatus: {
    fr: "Conformité au RGAA, telle que déclarée.",
    en: "Conformity with the RGAA, as declared.",
  },
  userTypes: { fr: "Publics du produit.", en: "Whom the product is for." },
  themes: { fr: "Thématiques du produit.", en: "Themes of the product." },
  technologies: { fr: "Technologies employées.", en: "Technologies in use." },
  fast: { fr: "Aide du fonds d’accélération.", en: "Grant of the acceleration fund." },
  promotion: { fr: "Numéro de la promotion du fonds.", en: "Number of the fund’s round." },
  amount: { fr: "Montant, en euros.", en: "Amount, in euros." },
  formerIds: {
    fr: "Identifiants d’avant, dont l’adresse mène au nouveau.",
    en: "Former ids, whose address leads to the new one.",
  },
  members: {
    fr: "Identifiants des membres, ou les membres eux-mêmes.",
    en: "Ids of the members, or the members themselves.",
  },
  active: { fr: "Membres actifs.", en: "Active members." },
  previous: { fr: "Membres d’avant.", en: "Former members." },
  expired: { fr: "Membres dont la mission a pris fin.", en: "Members whose mission has ended." },
  description: { fr: "Présentation, en Markdown.", en: "Presentation, in Markdown." },
  owner: {
    fr: "Organisation qui porte l’incubateur.",
    en: "Organisation that owns the incubator.",
  },
  address: { fr: "Adresse postale.", en: "Postal address." },
  website: { fr: "Adresse du site.", en: "Address of the site." },
  logo: { fr: "Adresse du logo.", en: "Address of the logo." },
  summary: {
    fr: "Présentation courte, qui peut contenir du HTML.",
    en: "Short presentation, which may hold HTML.",
  },
  highlightedStartups: { fr: "Startups mises en avant.", en: "Highlighted startups." },
  hidden: {
    fr: "Vrai si l’incubateur reste hors des listes publiques.",
    en: "Whether the incubator stays out of public lists.",
  },
  acronym: { fr: "Sigle.", en: "Acronym." },
  ministerialDomain: { fr: "Domaine ministériel.", en: "Ministerial domain." },
  type: { fr: "Sorte d’organisme.", en: "Sort of body." },
  mission: { fr: "Ce à quoi sert l’équipe.", en: "What the team is for." },
  ghid: { fr: "Identifiant public, le mot du portail.", en: "Public id, in the portal’s word." },
  self: { fr: "Adresse de la réponse elle-même.", en: "Address of the answer itself." },
  data: { fr: "Ce vers quoi mène la relation.", en: "What the relationship leads to." },
  attributes: { fr: "Les faits.", en: "The facts." },
  relationships: { fr: "Les liens vers d’autres objets.", en: "The links to other objects." },
};
