// From how many pages do answers wait on this phone, and when does it try again to send them?
"use strict";
{
  const line = document.querySelector("[data-outbox]");
  const worker = navigator.serviceWorker && navigator.serviceWorker.controller;
  const TRIES = 10;
  let tries = 0;
  let timer;
  let waited = 0;

  const ask = (what) =>
    new Promise((yes) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => yes(data);
      worker.postMessage({ ask: what, shown: line.dataset.file }, [port2]);
    });

  const show = ({ waits, why }) => {
    const { one, many, arrived, ended, full } = line.dataset;
    const said = waits ? (waits === 1 ? one : many.replace("#", waits)) : waited ? arrived : "";
    const more = { ended, full }[waits ? why : ""] || "";
    line.firstElementChild.textContent = `${said} ${more}`.trim();
    line.lastElementChild.hidden = !(waits && why);
    line.hidden = !said;
    waited ||= waits;
  };

  const send = async () => {
    clearTimeout(timer);
    const found = await ask("send");
    show(found);
    tries += 1;
    if (found.waits && tries < TRIES) timer = setTimeout(send, 5000 * 2 ** tries);
    return found.waits;
  };

  const again = () => {
    tries = 0;
    send();
  };

  // Signing out takes from this phone what it keeps. Whoever would lose an answer is asked first.
  const leave = async (event) => {
    const form = event.target;
    if (!form.action.endsWith("/o") || !waited) return;
    event.preventDefault();
    if (!(await send()) || confirm(line.dataset.leave)) form.submit();
  };

  if (line && worker) {
    ask("count").then(show).then(send);
    addEventListener("online", again);
    addEventListener("queued", () => ask("count").then(show));
    addEventListener("submit", leave);
    document.addEventListener("visibilitychange", () => document.hidden || again());
  }
}
