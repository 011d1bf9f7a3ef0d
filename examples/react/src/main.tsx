import "@codegouvfr/react-dsfr/main.css";
import { startReactDsfr } from "@codegouvfr/react-dsfr/spa";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Boussole } from "./boussole.tsx";

startReactDsfr({ defaultColorScheme: "system" });

const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Boussole />
    </StrictMode>,
  );
}
