// How is a message sealed so that the holder of one private key alone can open it?
// HPKE (RFC 9180) in base mode, a single message: DHKEM(X25519, HKDF-SHA256) 0x0020,
// HKDF-SHA256 0x0001, AES-128-GCM 0x0001. The names are those of the RFC.
"use strict";
const hpke = (() => {
  const { subtle } = crypto;
  const CURVE = { name: "X25519" };
  const NOTHING = new Uint8Array();

  const join = (...parts) => {
    const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  const words = (text) => new TextEncoder().encode(text);
  const KEM = join(words("KEM"), [0, 0x20]);
  const SUITE = join(words("HPKE"), [0, 0x20, 0, 1, 0, 1]);

  const hmac = async (key, data) => {
    const how = { name: "HMAC", hash: "SHA-256" };
    // An empty salt is as many zeros as a hash has bytes (RFC 5869, 2.2).
    const secret = key.length ? key : new Uint8Array(32);
    const signing = await subtle.importKey("raw", secret, how, false, ["sign"]);
    return new Uint8Array(await subtle.sign("HMAC", signing, data));
  };

  const labeledExtract = (suite, salt, label, ikm) =>
    hmac(salt, join(words("HPKE-v1"), suite, words(label), ikm));

  // At most 32 bytes are asked for here, which is one round of HKDF.
  const labeledExpand = async (suite, prk, label, info, length) => {
    const labeled = join([0, length], words("HPKE-v1"), suite, words(label), info, [1]);
    return (await hmac(prk, labeled)).slice(0, length);
  };

  const encap = async (pkR, ephemeral) => {
    const { publicKey, privateKey } = ephemeral;
    const receiver = await subtle.importKey("raw", pkR, CURVE, false, []);
    const dh = await subtle.deriveBits({ ...CURVE, public: receiver }, privateKey, 256);
    const enc = new Uint8Array(await subtle.exportKey("raw", publicKey));
    const prk = await labeledExtract(KEM, NOTHING, "eae_prk", new Uint8Array(dh));
    return [await labeledExpand(KEM, prk, "shared_secret", join(enc, pkR), 32), enc];
  };

  const keySchedule = async (shared, info) => {
    const id = await labeledExtract(SUITE, NOTHING, "psk_id_hash", NOTHING);
    const hash = await labeledExtract(SUITE, NOTHING, "info_hash", info);
    const context = join([0], id, hash);
    const secret = await labeledExtract(SUITE, shared, "secret", NOTHING);
    const key = await labeledExpand(SUITE, secret, "key", context, 16);
    return [key, await labeledExpand(SUITE, secret, "base_nonce", context, 12)];
  };

  const fresh = () => subtle.generateKey(CURVE, true, ["deriveBits"]);

  // What is sent: the ephemeral public key, the ciphertext, its tag. Only a test brings a pair.
  const seal = async (pkR, info, plain, aad = NOTHING, pair = undefined) => {
    const [shared, enc] = await encap(pkR, pair || (await fresh()));
    const [key, iv] = await keySchedule(shared, info);
    const how = { name: "AES-GCM", iv, additionalData: aad };
    const sealing = await subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
    return join(enc, new Uint8Array(await subtle.encrypt(how, sealing, plain)));
  };

  return { seal, join, words, fresh };
})();
