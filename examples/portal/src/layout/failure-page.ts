import { html } from "hono/html";
import type { Html } from "./html.ts";

/**
 * What is shown when drawing a page failed: in both languages, and without anything that could fail again.
 *
 * The reason is for the terminal; it could tell more than a page should.
 */
export function failurePage(): Html {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Le portail a échoué</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main id="content" class="width">
<h1>Le portail n’a pas pu dessiner cette page</h1>
<p>Ce n’est pas ta faute, et aucun fichier n’a été touché. La raison est écrite dans le terminal où le portail tourne.
Recharge la page ; si elle échoue encore, ouvre un ticket avec l’adresse de la page et ce que dit le terminal.</p>
<p><a href="/">Revenir à l’accueil</a></p>
<div lang="en">
<h2>The portal could not draw this page</h2>
<p>This is not your fault, and no file was touched. The reason stands in the terminal where the portal runs.
Reload the page; if it fails again, open an issue with the address of the page and what the terminal says.</p>
</div>
</main>
</body>
</html>`;
}
