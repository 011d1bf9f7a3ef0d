import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SMALL_RECORDS } from "./small-records.ts";

/** A directory on the disk that holds a content repository, for as long as a test needs it. */
export interface SmallCommunity {
  directory: string;
  write: (file: string, text: string) => void;
  remove: () => void;
}

/** An invented community of a few files, some hostile and some broken, in a new directory. */
export function smallCommunity(files: Readonly<Record<string, string>> = FILES): SmallCommunity {
  const directory = mkdtempSync(join(tmpdir(), "portal-"));
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { directory, write, remove: () => rmSync(directory, { recursive: true, force: true }) };

  function write(file: string, text: string): void {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The day that the tests look at the community. */
export const DAY = "2026-11-21";

const FILES = {
  "records.json": JSON.stringify(SMALL_RECORDS),
  "content/_organisations/ministere-des-jardins.md": `---
name: Ministère des jardins
acronym: MDJ
domaine_ministeriel: environnement
type: administration-centrale
---
`,
  "content/_incubators/atelier.md": `---
title: L’Atelier des serres
owner: /organisations/ministere-des-jardins
contact: atelier@serres.example
address: ""
website: https://serres.example
github: https://github.example/serres
logo: /img/atelier.png
short_description: "Un <b>atelier</b><script>alert('atelier')</script>"
highlighted_startups: [potager]
---
On y cultive des services publics.
`,
  "content/_teams/animation.md": `---
name: Animation
mission: "<p>Accueillir.</p>"
incubator: atelier
---
`,
  "content/_startups/potager.md": `---
title: Potager partagé
mission: Trouver une parcelle près de chez soi
incubator: atelier
sponsors:
  - /organisations/ministere-des-jardins
contact: potager@serres.example
link: "javascript:alert('potager')"
repository: https://github.example/serres/potager
stats: false
phases:
  - name: investigation
    start: 2024-01-15
    end: 2024-06-30
  - name: construction
    start: 2024-07-01
events:
  - name: committee
    date: 2024-06-20
---
## Le problème

Les parcelles sont rares.

<script>alert('corps')</script>
`,
  "content/_startups/ancre.md": `---
title: L’Ancre
mission: Amarrer les bateaux des ports publics
incubator: atelier
sponsors:
  - /organisations/ministere-des-jardins
contact: ancre@serres.example
link: ""
phases:
  - name: investigation
    start: 2020-01-01
    end: 2020-05-31
  - name: abandon-investigation
    start: 2020-06-01
events:
  - name: end
    date: 2020-06-01
---
`,
  "content/_authors/ysee.tournesol.md": `---
fullname: Ysée Tournesol
role: Jardinière <em>numérique</em>
domaine: Développement
teams:
  - /teams/animation
missions:
  - start: 2024-07-01
    end: 2027-03-31
    status: independent
    employer: Les Serres
    startups:
      - potager
  - start: 2020-01-01
    end: 2020-05-31
    status: service
    employer: Les Serres
    startups:
      - ancre
---
`,
  "content/_authors/malo.piege.md": `---
fullname: "<img src=x onerror=alert('nom')>"
role: '"><svg/onload=alert(1)>'
domaine: Produit
link: "javascript:alert('lien')"
missions:
  - start: 2023-01-01
    end: 2023-12-31
    status: admin
    employer: "Les Serres & cie"
    startups:
      - potagre
---
"><script>alert('bio')</script>
`,
  "content/_authors/nael.bouture.md": `---
fullname: Naël Bouture
role: Coach : équipes et jardins
domaine: Coaching
missions:
  - start: 2025-01-01
    end: 2026-12-31
    status: admin
---
`,
} as const satisfies Record<string, string>;
