package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.FREJA;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.shell.Texts;

/** Freja reads Danish, also what she is refused with. */
@HouseTest
class RefusedInDanishTest {

    @Autowired private Texts texts;
    @LocalServerPort private int port;

    @Test
    void freja_is_refused_in_danish() {
        var freja = Visitor.signedIn(port, FREJA);
        var flood = Map.of("content", "x".repeat(1_100_000));

        assertThat(freja.get("/nowhere").body()).contains(danish("missing"));
        assertThat(freja.get("/operation").body()).contains(danish("refused"));
        assertThat(freja.get("/circles/x/key").body()).contains(danish("mend"));
        assertThat(freja.post("/chest/items", Map.of("item", "x")).body()).contains(danish("mend"));
        assertThat(freja.post("/chest/items", flood).body()).contains(danish("tooMuch"));
    }

    private String danish(String kind) {
        return texts.in(Locale.of("da"), "shell.error." + kind + ".text");
    }
}
