// How does a person see that a file is on its way, and that a paper was checked?
"use strict";
for (const form of document.querySelectorAll("[data-largest]")) {
  const problem = form.querySelector("[data-too-large]");
  const coming = form.querySelector("[data-coming]");
  const inputs = [...form.querySelectorAll("input[type=file]")];

  // A file that is too large is not sent for nothing.
  const tooLarge = () =>
    inputs.some((one) => [...one.files].some((file) => file.size > Number(form.dataset.largest)));

  for (const one of inputs) one.addEventListener("change", () => (problem.hidden = !tooLarge()));

  form.addEventListener("submit", (event) => {
    if (tooLarge()) return event.preventDefault();
    coming.hidden = false;
    form.querySelector("button").disabled = true;
  });

  // Back from the next page: the button works again.
  addEventListener("pageshow", () => {
    coming.hidden = true;
    form.querySelector("button").disabled = false;
  });
}

for (const list of document.querySelectorAll("[data-waits]")) {
  const look = async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "application/json" } });
      const { waits } = await answer.json();
      if (waits !== Number(list.dataset.waits)) return location.reload();
    } catch {
      return;
    }
    setTimeout(look, 4000);
  };
  setTimeout(look, 2000);
}
