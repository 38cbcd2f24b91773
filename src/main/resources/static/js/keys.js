// Keys live in this browser (IndexedDB) and are never sent to the server.
//
// A room key is stored locked: the server keeps the key to the lock, not to the room. When somebody leaves the
// circle, or the circle ends, the server throws that key away, and every copy of the room key is dead.
import { bytes, hex, text } from "tillit/letters";

const database = new Promise((resolve, reject) => {
    const opening = indexedDB.open("tillit", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
});

const inStore = async (mode, work) => {
    const request = work((await database).transaction("keys", mode).objectStore("keys"));
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
};

export const remember = (name, value) => inStore("readwrite", (store) => store.put(value, name));
export const recall = (name) => inStore("readonly", (store) => store.get(name));
export const forget = (name) => inStore("readwrite", (store) => store.delete(name));
export const remembered = (beginning) => inStore("readonly", (store) => store.getAllKeys(IDBKeyRange.bound(beginning, `${beginning}\uffff`)));

export const newKey = () => crypto.getRandomValues(new Uint8Array(32));

const material = (raw) => crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveBits", "deriveKey"]);
const recipe = (purpose) => ({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: bytes(purpose) });

// A key for one purpose only ("meeting …"): who learns it learns no other.
export const derive = async (raw, purpose) => {
    const from = await material(raw);
    const id = hex(new Uint8Array(await crypto.subtle.deriveBits(recipe(`tillit id ${purpose}`), from, 32)));
    const key = await crypto.subtle.deriveKey(recipe(`tillit ${purpose}`), from, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    return { id, key };
};

// Tells a wrong key at once, and tells nothing of the key.
export const checkOf = async (raw) => hex(new Uint8Array(await crypto.subtle.deriveBits(recipe("tillit check"), await material(raw), 128)));

const lockKey = (lock) => crypto.subtle.importKey("raw", text.toBytes(lock), "AES-GCM", false, ["encrypt", "decrypt"]);

export const lockAway = async (name, raw, lock) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(name) }, await lockKey(lock), raw);
    await remember(name, { iv, locked });
    navigator.storage?.persist?.(); // or the browser may throw keys away when the device is full
};

// The raw key, or null when this browser has none or the lock no longer opens.
export const unlock = async (name, lock) => {
    const kept = await recall(name);
    if (!kept || !lock) return null;
    try {
        const open = { name: "AES-GCM", iv: kept.iv, additionalData: bytes(name) };
        return new Uint8Array(await crypto.subtle.decrypt(open, await lockKey(lock), kept.locked));
    } catch {
        return null;
    }
};
