package tillit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.trial.Cast;

/** Streams are served below the pages, and know people by the same cookie. */
@HouseTest
class SessionBelowPagesTest {

    @Autowired private SessionOf sessions;
    @LocalServerPort private int port;

    @Test
    void birgitta_is_known_by_her_cookie_until_she_signs_out() {
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        var cookie = birgitta.session();
        assertThat(sessions.signedIn(cookie)).map(SignedIn::id).contains(Cast.BIRGITTA.id());
        sessions.endAll(Cast.BIRGITTA.id());
        assertThat(sessions.signedIn(cookie)).isEmpty();
    }

    @Test
    void a_stranger_s_cookie_is_nobody_s() {
        var stranger = new Visitor(port);
        stranger.get("/sign-in");
        for (var cookie : List.of("", "x", "%00", "AAAA", stranger.session()))
            assertThat(sessions.signedIn(cookie)).isEmpty();
    }
}
