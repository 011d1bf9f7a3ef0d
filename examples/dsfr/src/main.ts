import "@communaute/nps-survey/define";
import "@gouvfr/dsfr/dist/dsfr.min.css";

const root = document.documentElement;
document.querySelector("#theme")?.addEventListener("click", () => {
  root.dataset.frTheme = root.dataset.frTheme === "dark" ? "light" : "dark";
});

document.querySelector<HTMLFormElement>("#form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const data = new FormData(event.currentTarget as HTMLFormElement);
  const received = document.querySelector("#received");
  if (received) received.textContent = JSON.stringify(Object.fromEntries(data));
});
