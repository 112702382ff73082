// How is this phone made ready for use without signal, and how does it stop?
"use strict";
{
  const here = document.querySelector("[data-phone]");
  const { serviceWorker } = navigator;

  const show = (name) => {
    for (const one of here.querySelectorAll("[data-when]")) {
      one.hidden = !one.dataset.when.split(" ").includes(name);
    }
  };

  const ask = (worker, said) =>
    new Promise((yes) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => yes(data);
      worker.postMessage(said, [port2]);
    });

  const able = async () => {
    if (!isSecureContext || !serviceWorker || !window.caches || !window.indexedDB) return false;
    const curve = { name: "X25519" };
    return crypto.subtle.generateKey(curve, false, ["deriveBits"]).then(
      () => true,
      () => false,
    );
  };

  const worker = async () => {
    const trusted = window.trustedTypes;
    const ours = trusted && trusted.createPolicy("phone", { createScriptURL: (url) => url });
    await serviceWorker.register(ours ? ours.createScriptURL("/w.js") : "/w.js", { scope: "/" });
    return (await serviceWorker.ready).active;
  };

  const makeReady = async () => {
    const box = JSON.parse(here.dataset.box);
    const found = await ask(await worker(), { ask: "keep", brought: box });
    if (found.other) return show("other");
    const empty = await caches.open("empty");
    const addresses = here.dataset.keep.split(" ");
    const line = here.querySelector("progress");
    for (const [at, address] of addresses.entries()) {
      line.value = at / addresses.length;
      await empty.add(address);
    }
    if (navigator.storage && navigator.storage.persist) await navigator.storage.persist();
    show("ready");
  };

  const start = async () => {
    if (!(await able())) return show("cannot");
    if (here.dataset.box) {
      show("coming");
      return makeReady().catch(() => show("broken"));
    }
    const there = serviceWorker.controller;
    const { file } = there ? await ask(there, { ask: "count" }) : {};
    show(file && file === here.dataset.phone ? "on" : "off");
  };

  if (here) start();
}
