import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import "@communaute/nps-survey/define";
import type {
  FurtherQuestion,
  NpsSubmitEvent,
  NpsSurvey,
  Submission,
} from "@communaute/nps-survey";
import type {} from "@communaute/nps-survey/types/react";
import { useRef, useState } from "react";

const QUESTIONS: FurtherQuestion[] = [{ kind: "text", id: "mot", text: "Un mot pour l’équipe ?" }];

/** A page that keeps the answers itself: no collector, no endpoint. */
export function Boussole() {
  const survey = useRef<NpsSurvey>(null);
  const [received, setReceived] = useState<Submission>();

  const keep = (event: NpsSubmitEvent) => event.waitUntil(kept(event.submission).then(setReceived));

  return (
    <main className="fr-container fr-py-4w">
      <h1>La Boussole</h1>
      <nps-survey
        ref={survey}
        className="fr-mb-4w"
        environment="demo"
        privacyHref="#notice"
        question="Recommanderiez-vous la Boussole à vos collègues ?"
        questions={QUESTIONS}
        onnps-submit={keep}
      />
      {received && (
        <>
          <Alert severity="info" small description={`Reçu : ${received.score} sur 10.`} />
          <Button priority="secondary" onClick={() => survey.current?.reset()}>
            Répondre de nouveau
          </Button>
        </>
      )}
      <h2 id="notice">Ce que devient votre réponse</h2>
      <p>Elle ne quitte pas cette page.</p>
    </main>
  );
}

/** Keeps an answer, as a request to a server would. */
async function kept(submission: Submission): Promise<Submission> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return submission;
}
