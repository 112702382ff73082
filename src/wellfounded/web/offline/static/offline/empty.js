// How is an empty page filled in? Each time under a new name, so that it is a page of its own.
"use strict";
{
  const form = document.querySelector("form[data-empty]");
  const LETTERS = "abcdefghjkmnpqrstuvwxyz";
  const draw = (count) => Array.from(crypto.getRandomValues(new Uint8Array(count)));
  const named = /^#[a-z]{8}$/.test(location.hash) ? location.hash.slice(1) : "";
  const fresh = () => draw(8).map((byte) => LETTERS[byte % LETTERS.length]).join("");

  form.elements.sheet.value = draw(16).map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (form.dataset.empty === "record") form.action += `/${named || fresh()}`;

  const show = ({ file, why }) => {
    const ready = file && why !== "other";
    document.querySelector("[data-alone]").hidden = ready;
    form.hidden = !ready;
  };

  const worker = navigator.serviceWorker && navigator.serviceWorker.controller;
  if (worker) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => show(data);
    worker.postMessage({ ask: "count" }, [port2]);
  }
}
