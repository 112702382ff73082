// Where do sealed answers wait on this phone, and when are they gone from it?
// Only ciphertext, numbers, and what it takes to seal and send lie here: nothing here can open any
// of it. An answer goes when the server has named its number and its hash, and not before.
"use strict";
const outbox = (() => {
  const AT_ONCE = 20;
  const LARGEST = 400000;
  const BUCKETS = [64, 256, 1024, 4096, 16384];
  const MOST = 4 * 65536;
  let last = Promise.resolve();

  // One thing after the other, so that numbers rise and nothing overtakes what came before it.
  const inTurn = (work) => {
    last = last.then(work, work);
    return last;
  };

  const done = (asked) =>
    new Promise((yes, no) => {
      asked.onsuccess = () => yes(asked.result);
      asked.oncomplete = () => yes();
      asked.onerror = asked.onabort = () => no(asked.error);
    });

  const open = () => {
    const asked = indexedDB.open("outbox", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("box");
      asked.result.createObjectStore("answers", { keyPath: "number" });
    };
    return done(asked);
  };

  const within = async (how, work) => {
    const database = await open();
    try {
      const going = database.transaction(["box", "answers"], how, { durability: "strict" });
      const over = done(going);
      const found = await work(going.objectStore("box"), going.objectStore("answers"));
      await over;
      return found;
    } finally {
      database.close();
    }
  };

  const box = () => within("readonly", (boxes) => done(boxes.get(0)));
  // How many pages there are whose answers wait; a page may have been saved several times.
  const waits = async () => {
    const all = await within("readonly", (_, answers) => done(answers.getAll()));
    return new Set(all.map((one) => one.sheet)).size;
  };
  const note = (why) =>
    within("readwrite", async (boxes) => {
      const here = await done(boxes.get(0));
      if (here) await done(boxes.put({ ...here, why }, 0));
    });

  // The file that is open here. While it is another one, empty pages take no answers: they would
  // go to the file that this phone was made ready for.
  const meets = (file) =>
    inTurn(() =>
      within("readwrite", async (boxes) => {
        const here = await done(boxes.get(0));
        const other = here && here.file !== file;
        if (other || (here && here.why === "other")) {
          await done(boxes.put({ ...here, why: other ? "other" : "" }, 0));
        }
      }),
    );

  // A number as so many bytes, the largest first.
  const big = (number, bytes) => {
    const all = new DataView(new ArrayBuffer(8));
    all.setBigUint64(0, BigInt(number));
    return new Uint8Array(all.buffer).slice(8 - bytes);
  };

  const padded = (bytes) => {
    const length = bytes.length + 4;
    const room = BUCKETS.find((one) => length <= one) || Math.ceil(length / 65536) * 65536;
    if (room > MOST) throw new RangeError("too long to wait here");
    return hpke.join(big(bytes.length, 4), bytes, new Uint8Array(room - length));
  };

  // A message of the inbox, docs/reference/envelope.md.
  const sealed = async ({ key, epoch }, number, said) => {
    const head = hpke.join(hpke.words("Q1"), big(epoch, 4));
    const info = hpke.join(big(6, 4), head, big(8, 4), big(number, 8));
    const plain = padded(hpke.words(JSON.stringify(said)));
    const to = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
    return hpke.join(head, await hpke.seal(to, info, plain));
  };

  const add = (sheet, said) =>
    inTurn(async () => {
      const here = await box();
      const number = here.next;
      const answer = { number, sheet, sealed: await sealed(here, number, said) };
      await within("readwrite", (boxes, answers) => {
        answers.add(answer);
        return done(boxes.put({ ...here, next: number + 1 }, 0));
      });
    });

  // What this phone needs for one case. Answers of another one must be gone before.
  const keep = (brought) =>
    inTurn(async () => {
      const before = await box();
      const other = before && before.file !== brought.file;
      if (other && (await waits())) return false;
      const next = before ? before.next : 1;
      await within("readwrite", (boxes) => done(boxes.put({ ...brought, next, why: "" }, 0)));
      return true;
    });

  const base64 = (bytes) => {
    let letters = "";
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return btoa(letters);
  };
  const hash = async (bytes) => {
    const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(found, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const first = async () => {
    const found = await within("readonly", (_, answers) => done(answers.getAll(null, AT_ONCE)));
    let size = 0;
    return found.filter((one, at) => (size += one.sealed.length) < LARGEST || at === 0);
  };

  const post = async (ticket, some) => {
    const answers = some.map(({ number, sealed }) => ({ number, sealed: base64(sealed) }));
    return fetch("/q", {
      method: "POST",
      body: JSON.stringify({ ticket, answers }),
      headers: { "Content-Type": "application/json" },
      credentials: "omit",
      signal: AbortSignal.timeout(30000),
    });
  };

  const round = async (here) => {
    const some = await first();
    const answer = await post(here.ticket, some);
    if (answer.status === 410 || answer.status === 409) await note("ended");
    if (answer.status !== 200) return false;
    const { kept, full } = await answer.json();
    const named = new Map(kept.map((one) => [one.number, one.sha256]));
    const gone = [];
    for (const one of some) {
      if (named.get(one.number) === (await hash(one.sealed))) gone.push(one.number);
    }
    await within("readwrite", (_, answers) =>
      Promise.all(gone.map((number) => done(answers.delete(number)))),
    );
    if (full) await note("full");
    return gone.length > 0 && !full;
  };

  // Send what waits, oldest first; how many answers still wait then.
  const send = () =>
    inTurn(async () => {
      const here = await box();
      try {
        while (here && (await waits()) && (await round(here)));
      } catch {
        // The line is broken. Everything is still here.
      }
      return waits();
    });

  const forget = () => inTurn(() => done(indexedDB.deleteDatabase("outbox")));

  return { add, box, forget, keep, meets, send, waits };
})();
