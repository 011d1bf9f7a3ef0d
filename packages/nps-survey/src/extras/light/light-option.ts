import type { Option } from "../../parts/option.ts";
import type { SurveyView } from "../../parts/survey-view.ts";
import type { SurveyHost } from "../survey-host.ts";

/** Draws choices as the State's design system does: the input, then its label. */
export function lightOption({ html }: Pick<SurveyHost, "html">): SurveyView["option"] {
  return ({ type, name, value, label, hint, isChecked, onChoose }: Option) => {
    const id = `${name}-${value}`;
    const chosen = (event: Event) => onChoose((event.target as HTMLInputElement).checked);
    return html`
      <div part="option">
        <input
          type=${type}
          id=${id}
          name=${name}
          value=${value}
          .checked=${isChecked}
          @change=${chosen}
        >
        <label for=${id}>${label}<span part="end"> ${hint}</span></label>
      </div>
    `;
  };
}
