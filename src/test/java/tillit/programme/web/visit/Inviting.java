package tillit.programme.web.visit;

import static tillit.trial.Cast.SARA;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.notice.Notices;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;
import tillit.programme.visit.Visits;

/** Sara, of home care, invites colleagues of schools, parks and culture to her meeting. */
abstract class Inviting {

    @Autowired Programmes programmes;
    @Autowired Organisation organisation;
    @Autowired Notices notices;
    @Autowired Visits visits;
    @Autowired JdbcClient sql;
    @LocalServerPort int port;

    TestRoom room;

    @BeforeEach
    void sara_has_said_which_meeting() {
        room = TestRoom.of(programmes, organisation, notices, port);
        room.opens(SARA);
    }
}
