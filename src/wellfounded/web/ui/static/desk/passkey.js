// How does a page ask a device for its passkey, and hand the answer on as a form?
"use strict";
{
  const form = document.querySelector("form[data-passkey]");
  const page = form.closest("main").querySelector("[data-options]");
  const options = JSON.parse(page.dataset.options);

  const bytes = (text) => {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  };
  const text = (buffer) => {
    const plain = String.fromCharCode(...new Uint8Array(buffer));
    return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  };
  const listed = (some) => (some ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
  const secretFrom = { prf: { eval: { first: bytes(options.prf) } } };
  const secretOf = (key) => key.getClientExtensionResults().prf?.results?.first;

  const told = (key) => {
    const response = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData"]) {
      if (key.response[name]) response[name] = text(key.response[name]);
    }
    for (const name of ["signature", "userHandle"]) {
      if (key.response[name]) response[name] = text(key.response[name]);
    }
    return { id: key.id, rawId: text(key.rawId), type: key.type, response };
  };

  const send = (key, secret) => {
    form.elements.answer.value = JSON.stringify(told(key));
    form.elements.secret.value = secret ? text(secret) : "";
    form.submit();
  };

  const signIn = async () => {
    const key = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(options.challenge),
        rpId: options.rpId,
        userVerification: "required",
        extensions: secretFrom,
      },
    });
    send(key, secretOf(key));
  };

  const setUp = async () => {
    const key = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: listed(options.excludeCredentials),
        extensions: secretFrom,
      },
    });
    send(key, secretOf(key) ?? (await secretOnceMore(key)));
  };

  // Some devices give the secret only when they sign, not yet when the passkey is made.
  const secretOnceMore = async (key) => {
    if (!key.getClientExtensionResults().prf?.enabled) return undefined;
    const again = await navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        rpId: options.rp.id,
        allowCredentials: [{ type: "public-key", id: key.rawId }],
        userVerification: "required",
        extensions: secretFrom,
      },
    });
    return secretOf(again);
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await (options.user ? setUp() : signIn());
    } catch {
      page.hidden = false;
    }
  });
}
