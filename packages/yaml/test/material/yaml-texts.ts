/** YAML as the files of a community hold it; people and products are invented. */
export const frontMatters: readonly string[] = [
  `fullname: Ada Delaunay
role: Développeuse
domaine: Développement
github: ada-delaunay
link: https://ada.delaunay.example/a-propos?x=1#bio
missions:
  - start: 2021-09-01
    end: 2022-08-31
    status: independent
    employer: Coopérative des Quatre Vents
    startups:
      - carnet.de.bord
      - a-table
  - start: 2022-09-01
    end: 2030-01-01
    status: admin
    employer: DINUM
teams:
  - /teams/dinum-animation
competences: []
badges:
  - segur
`,
  `title: Carnet de bord
mission: >-
  Aider les familles à suivre leurs démarches,
  de la demande à la réponse.

  Sans papier.
sponsors:
- /organisations/ville-imaginaire
- /organisations/dinum
incubator: dinum
owner: ''
contact: contact@carnet-de-bord.example
link: ''
stats: true
stats_url: https://carnet-de-bord.example/stats
analyse_risques: false
fast: {}
phases:
  - name: investigation
    start: 2020-01-06
    end: 2020-06-30
  - name: construction
    start: 2020-07-01
    comment: |
      Première version
        puis seconde

      enfin
techno: [typescript, "React", 'PostgreSQL', 14]
budget_url:
redirect_from:
  - /startups/ancien-carnet
usertypes:
  - particulier
  - etablissement-scolaire
`,
  `name: "L\\u2019animation « du \\"réseau\\" »\\n"
mission: 'L''équipe qui relie les autres'
# un commentaire
incubator: ~
rang: 12
part: 0.5
heure: 12:30
version: 1.2.3
numero: 012
note: un texte long qui continue
  sur une deuxième ligne

  et une quatrième
vide:
liste:

  - un
  # entre deux

  - deux mots
  -
  - trois
    suite
  - cle: valeur
`,
  `status: acceleration
label: En accélération
order: 4
short_description: Le produit cherche son public : non
documentation_url: https://doc.example/phases/acceleration
`,
  `title: Élan
mission: |-
  Une seule ligne
contact: bonjour@elan.example
events:
- name: committee
  date: 2024-03-12
  comment: "Comité d'investissement"
- name: other
  date: 2024-05-02
`,
  `name:
  un texte sur sa ligne
  et la suivante
autre:
  "entre guillemets"
carte:
  profonde:
    encore:
      - fin: oui
`,
];

/** All that plain YAML can say, in texts so small that one change in them is likely to matter. */
export const smallFrontMatters: readonly string[] = [
  "a:\n  - b\n  - c: d\n    e: f\ng: h\n",
  "a: b\n  c\nd:\n- e\n-\n  f\n",
  "a:\n  b:\n    c: |\n      d\n      e\n    f: >-\n      g\n\n      h\n",
  "a: 'b'\nc: \"d\"\ne: [f, g]\nh: []\ni:\n",
  "a:\n  b\n  c\nd: >\n  e\n\nf: |-\n  g\n",
];
