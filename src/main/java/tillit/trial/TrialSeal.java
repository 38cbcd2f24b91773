package tillit.trial;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals as a browser does (docs/sealed-room.md), for what Ekhamn's circles are said to have written before they
 * came here. Only the trial can: elsewhere the server has no key.
 */
final class TrialSeal {

    private static final int SMALLEST = 256;

    private final byte[] key;

    TrialSeal(byte[] key) {
        this.key = key.clone();
    }

    String check() {
        return HexFormat.of().formatHex(derive("tillit check", 16));
    }

    /** {@code place} is room/step/seat; {@code words} is JSON. */
    String seal(String room, String place, String words) {
        var id = HexFormat.of().formatHex(derive("tillit id meeting " + room, 4));
        try {
            var iv = Arrays.copyOf(derive("trial iv " + place + words, 12), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(derive("tillit meeting " + room, 32), "AES"),
                    new GCMParameterSpec(128, iv));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            var secret = cipher.doFinal(padded(words.getBytes(StandardCharsets.UTF_8)));
            var whole = ByteBuffer.allocate(12 + secret.length).put(iv).put(secret).array();
            return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] padded(byte[] content) {
        var size = SMALLEST;
        while (size < content.length + 4) size *= 2;
        return ByteBuffer.allocate(size).putInt(content.length).put(content).array();
    }

    private byte[] derive(String purpose, int length) {
        try {
            var recipe =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(new byte[32])
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), length);
            return KDF.getInstance("HKDF-SHA256").deriveData(recipe);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
