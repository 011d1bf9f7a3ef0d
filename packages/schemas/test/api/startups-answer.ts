/** The answer `startups.json` for one startup of one incubator, as each version of the API writes it. */
export function startupsOf(version: "2.6" | "2.7") {
  const isLast = version === "2.7";
  return {
    links: { self: "https://communaute.example/startups" },
    data: [
      {
        id: "carnet-vert",
        type: "startup",
        attributes: {
          name: "Carnet vert",
          pitch: "Un carnet pour les forêts.",
          stats_url: "/stats",
          ...(isLast && { impact_url: "" }),
          link: "",
          contact: "contact@carnet-vert.example",
          content_url_encoded_markdown: "%23%20Un%20carnet%20%28vert%29%0A",
          events: [{ name: "committee", date: "2023-06-30", comment: "" }],
          phases: [
            { name: "investigation", start: "2023-01-01", end: "2023-06-30" },
            { name: "construction", start: "2023-07-01", end: "" },
          ],
          sponsors: [isLast ? "agence-des-forets" : "/organisations/agence-des-forets"],
          ...(isLast && { thematiques: [], technos: ["typescript"] }),
          analyse_risques: "true",
        },
        relationships: {
          incubator: { data: { type: "incubator", id: "fabrique" } },
          ...(isLast && { incubators: { data: [{ type: "incubator", id: "fabrique" }] } }),
        } as {
          incubator: { data: { type: string; id: string } };
          incubators?: { data: { type: string; id: string }[] };
        },
      },
    ],
    included: [
      {
        id: isLast ? "fabrique" : "/incubateurs/fabrique",
        type: "incubator",
        attributes: {
          title: "La Fabrique",
          owner: "/organisations/agence-des-forets",
          website: "",
          github: "",
          contact: "fabrique@agence.example",
        },
      },
    ],
  };
}
