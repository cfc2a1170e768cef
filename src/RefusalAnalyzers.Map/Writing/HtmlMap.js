// Shows the places whose cells have the chosen state, and keeps the choice in the address, so that it can be linked. Without this script all places are shown.
(() => {
  const form = document.querySelector(".filter");
  const category = document.getElementById("category");
  const state = document.getElementById("state");
  const shown = document.getElementById("shown");
  const places = [...document.querySelectorAll("tr.place")];

  const matches = (cell) =>
    (category.value === "" || cell.dataset.value === category.value) &&
    (state.value === "" || (state.value === "gap" ? cell.dataset.gap === "true" : cell.dataset.state === state.value));

  const filter = () => {
    const all = category.value === "" && state.value === "";
    let count = 0;
    for (const place of places) {
      let any = false;
      for (const cell of place.querySelectorAll("td[data-state]")) {
        const chosen = matches(cell);
        cell.classList.toggle("chosen", chosen && !all);
        any ||= chosen;
      }

      place.hidden = !all && !any;
      count += place.hidden ? 0 : 1;
    }

    for (const group of document.querySelectorAll("tbody, section")) {
      group.hidden = group.querySelector("tr.place:not([hidden])") === null;
    }

    shown.textContent = `${count} of ${places.length} places`;
  };

  const choose = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    category.value = wanted.get("category") ?? "";
    state.value = wanted.get("state") ?? "";
    filter();
  };

  const remember = () => {
    const wanted = new URLSearchParams([["category", category.value], ["state", state.value]].filter(([, value]) => value !== ""));
    history.replaceState(null, "", `#${wanted}`);
    filter();
  };

  form.hidden = false;
  form.addEventListener("input", remember);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", choose);
  choose();
})();
