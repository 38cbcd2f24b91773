// Seals words so that only those with the key can read them. AES-GCM with a random IV; the place they belong to
// (room, step, seat) is part of the seal, so they open nowhere else; padded, so that their length tells little.
import { bytes, text } from "tillit/letters";

const SMALLEST = 256;

const padded = (content) => {
    let size = SMALLEST;
    while (size < content.length + 4) size *= 2;
    const padded = new Uint8Array(size);
    new DataView(padded.buffer).setUint32(0, content.length);
    padded.set(content, 4);
    return padded;
};

const unpadded = (content) => content.subarray(4, 4 + new DataView(content.buffer).getUint32(0));

// KEYID.base64 of IV and ciphertext
export const seal = async ({ id, key }, words, place) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const secret = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(place) }, key, padded(bytes(JSON.stringify(words))));
    const whole = new Uint8Array(12 + secret.byteLength);
    whole.set(iv);
    whole.set(new Uint8Array(secret), 12);
    return `${id}.${text.of(whole)}`;
};

// Throws when it was sealed with another key, or for another place.
export const open = async ({ id, key }, sealed, place) => {
    const [sealedWith, content] = sealed.split(".");
    if (sealedWith !== id) throw new Error("another key");
    const whole = text.toBytes(content);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: whole.subarray(0, 12), additionalData: bytes(place) }, key, whole.subarray(12));
    return JSON.parse(new TextDecoder().decode(unpadded(new Uint8Array(plain))));
};
