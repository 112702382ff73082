// How does a person see that a paper is on its way? On a slow line it takes as long as a letter.
"use strict";
for (const shown of document.querySelectorAll("[data-getting]")) {
  const form = shown.previousElementSibling;
  const button = form.querySelector("button");
  const [words, bar] = shown.children;

  const say = (what) => {
    shown.hidden = false;
    words.textContent = shown.dataset[what];
    button.disabled = what === "coming";
    bar.hidden = !button.disabled;
  };

  const read = async (answer) => {
    const whole = Number(answer.headers.get("Content-Length"));
    const reader = answer.body.getReader();
    const parts = [];
    let come = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts, { type: "application/pdf" });
      parts.push(value);
      come += value.length;
      if (whole) bar.value = Math.min(come / whole, 1);
    }
  };

  const keep = (paper) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(paper);
    link.download = shown.dataset.getting;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    const options = { method: "POST", body, redirect: "manual", cache: "no-store" };
    bar.removeAttribute("value");
    say("coming");
    try {
      const answer = await fetch(form.action, options);
      // Not a paper but a page, which says why: the browser shows it as without this script.
      if (answer.headers.get("Content-Type") !== "application/pdf") return form.submit();
      keep(await read(answer));
      say("come");
    } catch {
      say("broken");
    }
  });
}
