// What does this phone do while the line is broken? Only where its person asked for it.
// It shows empty pages of questions in place of those it cannot reach, and lets what is typed wait
// sealed. Nothing that the server shows is ever kept here.
"use strict";
const QUESTIONS = /^\/([a-z]{2,3})\/(f\/(\d{1,4})(?:\/[a-z]{8})?)$/;
const LEAVING = /^\/[a-z]{2,3}\/[xo]$/;
const ANSWER = /^(q\d+\..*|sheet)$/;
const EMPTY = "empty";
const OTHER = "other";

const forget = async () => {
  await outbox.forget();
  await caches.delete(EMPTY);
  await registration.unregister();
};

const kept = async (path) => {
  const empty = await caches.open(EMPTY);
  const { lang } = (await outbox.box()) || {};
  const list = `/${lang}/f/w`;
  const place = path.replace(/^\/[a-z]{2,3}\/f\/(\d{1,4}).*$/, `${list}/$1`);
  const page = (await empty.match(path)) || (await empty.match(place));
  if (page || path.startsWith("/s/")) return page || Response.error();
  return (await empty.match(list)) || Response.error();
};

const typed = (said) => {
  const answers = new URLSearchParams();
  for (const [name, value] of said) if (ANSWER.test(name)) answers.append(name, value);
  return answers.toString();
};

// Where one goes on: to the next page of the same part or record, else to the list of parts.
const onward = ({ lang, pages }, place, said) => {
  const at = pages.findIndex((page) => page.number === Number(place[3]));
  const [here, next] = at < 0 ? [] : pages.slice(at, at + 2);
  const on = next && here.part === next.part && !said.has("rest");
  const name = here && here.record ? place[2].split("/")[2] : "";
  return `/${lang}/f/w` + (on ? `/${next.number}${name && `#${name}`}` : "");
};

const answered = async (request, box, place, said) => {
  if (request.mode === "navigate") {
    return Response.redirect(onward(box, place, said), 303);
  }
  const once = crypto.randomUUID();
  return Response.json({ revisions: {}, once, waits: await outbox.waits() }, { status: 202 });
};

const posted = async (request, place) => {
  const said = new URLSearchParams(await request.clone().text());
  const box = await outbox.box();
  const empty = said.has("empty");
  const ours = empty ? box && box.why !== OTHER : box && said.get("file") === box.file;
  if (!ours) return fetch(request);
  // What waited goes first, or an older answer would come after a newer one.
  if (!empty && !(await outbox.send())) {
    try {
      return await fetch(request);
    } catch {
      // It may have arrived and may not. It is sent again, and then known.
    }
  }
  await outbox.add(said.get("sheet"), { place: place[2], asks: said.get("asks"), sent: typed(said) });
  if (empty) await outbox.send();
  return answered(request, box, place, said);
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  const place = QUESTIONS.exec(pathname);
  if (LEAVING.test(pathname)) {
    event.waitUntil(forget());
  } else if (request.method === "POST" && place) {
    event.respondWith(posted(request, place));
  } else if (request.method === "GET" && !pathname.includes("/desk/")) {
    const shown = request.mode === "navigate" || pathname.startsWith("/s/");
    if (shown) event.respondWith(fetch(request).catch(() => kept(pathname)));
  }
});

addEventListener("message", (event) => {
  const { ask, brought, shown } = event.data;
  const answer = async () => {
    if (ask === "forget") return forget();
    if (shown) await outbox.meets(shown);
    if (ask === "keep" && !(await outbox.keep(brought))) return { other: await outbox.waits() };
    const waits = ask === "count" ? await outbox.waits() : await outbox.send();
    const { why = "", file = "" } = (await outbox.box()) || {};
    return { waits, why, file };
  };
  event.waitUntil(answer().then((said) => event.ports[0].postMessage(said)));
});
