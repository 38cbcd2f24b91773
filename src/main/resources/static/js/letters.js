// Bytes as letters: base64url for machines, groups of four for people who type a key by hand.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const bytes = (string) => new TextEncoder().encode(string);
export const hex = (array) => Array.from(array, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const text = {
    of(array) {
        let string = "";
        for (let i = 0; i < array.length; i += 8192) string += String.fromCharCode(...array.subarray(i, i + 8192));
        return btoa(string).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    },
    toBytes(string) {
        return Uint8Array.from(atob(string.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    },
};

export const spoken = {
    of(array) {
        const bits = Array.from(array, (byte) => byte.toString(2).padStart(8, "0")).join("");
        return bits.match(/.{1,5}/g).map((five) => ALPHABET[parseInt(five.padEnd(5, "0"), 2)]).join("").match(/.{1,4}/g).join(" ");
    },
    // One key or several; null when one is not whole. O, I and L are read as the digits they look like.
    toBytes(typed) {
        const letters = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
        if (!letters || letters.length % 52 || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
        return Uint8Array.from(letters.match(/.{52}/g).flatMap((key) => this.key(key)));
    },
    key(letters) {
        const bits = [...letters].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
        return bits.slice(0, 256).match(/.{8}/g).map((eight) => parseInt(eight, 2));
    },
};
