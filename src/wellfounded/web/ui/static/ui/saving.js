// How is an answer saved while one writes? After a pause, when a box is left, and on going away.
"use strict";
{
  const form = document.querySelector("form[data-saving]");
  const mark = document.querySelector("[data-unsaved]");
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  };
  let timer;
  let sending;
  let unsaved = false;
  let stopped = false;
  let called = false;

  const say = (words) => {
    unsaved = words === "unsaved";
    mark.hidden = false;
    mark.textContent = mark.dataset[words];
    mark.classList.toggle("waiting", words !== "saved");
  };

  const add = (to, tag, words = "", more = {}) => {
    const one = document.createElement(tag);
    one.textContent = words;
    to.append(Object.assign(one, more));
    return one;
  };

  // Whom to call, where what was written asks for it: below the words, and never over them.
  const tell = ({ title, said, lines }) => {
    if (called) return;
    called = true;
    const box = document.createElement("section");
    box.className = "notice important";
    add(box, "h2", title);
    for (const words of said) add(box, "p", words);
    const list = add(box, "ul", "", { className: "links" });
    for (const { show, dial, name, what } of lines) {
      const line = add(list, "li");
      add(line, "a", show, { href: `tel:${dial}`, dir: "ltr" });
      line.append(" ");
      add(line, "b", name);
      add(line, "br");
      line.append(what);
    }
    box.setAttribute("role", "alert");
    mark.before(box);
  };

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  const write = (name, value) => {
    const box = form.elements.namedItem(name);
    if (box) box.value = value;
  };

  const fresh = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const send = async () => {
    const body = new URLSearchParams(new FormData(form)).toString();
    const keepalive = body.length < 60000;
    unsaved = false;
    try {
      const options = { method: "POST", body, headers, keepalive, redirect: "error" };
      const answer = await fetch(form.action, options);
      // Two answers have met: the person chooses, on the page that the button opens.
      stopped ||= answer.status === 409;
      // Without signal, a phone that was made ready for it has let it wait.
      const waits = answer.status === 202;
      const { revisions = {}, once, call } = await answer.json();
      if (call) tell(call);
      if (answer.status !== 200 && !waits) throw answer.status;
      for (const [name, base] of Object.entries(revisions)) write(`${name}.base`, base);
      write("once", once);
      say(unsaved ? "unsaved" : waits ? "waits" : "saved");
      if (waits) dispatchEvent(new Event("queued"));
    } catch {
      // Some of it may have arrived, so what is sent next is another sending.
      write("once", fresh());
      say("unsaved");
      later(15000);
    }
  };

  function save() {
    clearTimeout(timer);
    if (stopped || !unsaved) return;
    if (sending) {
      later(1000);
      return;
    }
    sending = send().finally(() => {
      sending = undefined;
    });
  }

  // An answer puts out the tick beside it; a tick puts out a tile, and never words.
  const settle = (box) => {
    const ticks = '[name$=".unknown"]';
    const tick = box.matches(ticks);
    if (tick && !box.checked) return;
    const out = tick ? `${ticks}, [type="radio"][name$=".value"]` : ticks;
    for (const one of box.closest(".question").querySelectorAll(out)) one.checked &&= one === box;
  };

  if (form) {
    form.addEventListener("input", ({ target }) => {
      say("unsaved");
      later(4000);
      settle(target);
    });
    form.addEventListener("change", save);
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      stopped = true;
      if (!sending) return;
      event.preventDefault();
      sending.finally(() => form.requestSubmit(event.submitter));
    });
    addEventListener("online", save);
    document.addEventListener("visibilitychange", () => document.hidden && save());
    // What was written since the last sending goes too, though that one is still on its way.
    addEventListener("pagehide", () => {
      if (!stopped && unsaved) send();
    });
  }
}
