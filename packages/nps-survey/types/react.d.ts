import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type {
  NpsChangeEvent,
  NpsDismissEvent,
  NpsErrorEvent,
  NpsOpenEvent,
  NpsSubmitEvent,
  NpsSuccessEvent,
  NpsSurvey,
  NpsSurveyProperties,
} from "../dist/index.js";

/** What React 19 may give the element: its properties by their names, its events as `onnps-submit`. */
export type NpsSurveyProps = DetailedHTMLProps<HTMLAttributes<NpsSurvey>, NpsSurvey> &
  NpsSurveyProperties & {
    "onnps-open"?: (event: NpsOpenEvent) => void;
    "onnps-change"?: (event: NpsChangeEvent) => void;
    "onnps-submit"?: (event: NpsSubmitEvent) => void;
    "onnps-success"?: (event: NpsSuccessEvent) => void;
    "onnps-error"?: (event: NpsErrorEvent) => void;
    "onnps-dismiss"?: (event: NpsDismissEvent) => void;
  };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "nps-survey": NpsSurveyProps;
    }
  }
}
