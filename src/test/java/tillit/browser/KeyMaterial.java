package tillit.browser;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** A circle's key and what is derived from it, as docs/sealed-room.md says; made anew here, apart from our scripts. */
record KeyMaterial(byte[] raw) {

    static KeyMaterial of(TrialKey key) {
        return new KeyMaterial(Base64.getUrlDecoder().decode(key.letters()));
    }

    static KeyMaterial random() {
        var raw = new byte[32];
        new SecureRandom().nextBytes(raw);
        return new KeyMaterial(raw);
    }

    String letters() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    /** What the server is told, to tell a wrong key from a right one. */
    String check() {
        return HexFormat.of().formatHex(derive("tillit check", 16));
    }

    byte[] ofMeeting(String room) {
        return derive("tillit meeting " + room, 32);
    }

    private byte[] derive(String purpose, int length) {
        try {
            var recipe =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(raw)
                            .addSalt(new byte[32])
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), length);
            return KDF.getInstance("HKDF-SHA256").deriveData(recipe);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks for key bytes as they are and in the ways one writes them. */
    static void lookFor(Needles needles, String name, byte[] key) {
        needles.bytes(name, key);
        for (var written :
                new String[] {
                    Base64.getUrlEncoder().withoutPadding().encodeToString(key),
                    Base64.getEncoder().withoutPadding().encodeToString(key),
                    HexFormat.of().formatHex(key),
                    HexFormat.of().formatHex(key).toUpperCase(Locale.ROOT)
                }) needles.phrase(written);
    }
}
