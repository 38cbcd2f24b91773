package tillit.conversation.room;

import java.util.HexFormat;

/** The hash of a token that opens a seat; the token itself is only on the phone. */
record TokenHash(String hex) {

    static TokenHash of(byte[] hash) {
        return new TokenHash(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
