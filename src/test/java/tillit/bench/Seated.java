package tillit.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leyla's seat in the fifth meeting of Tallen, where everybody writes questions. */
record Seated(String address, UUID room, String cookie) {

    static final String CIRCLE = "Tallen";

    static Seated of(String address, Web web, JdbcClient sql) {
        var meeting = Meeting.of(sql, CIRCLE, 5);
        var aino = signIn(web, "AINO");
        meeting.open(web, aino);
        meeting.goToTheQuestions(web, aino);
        return new Seated(address, meeting.room(), signIn(web, "LEYLA").cookie());
    }

    private static Web.Session signIn(Web web, String who) {
        var visitor = web.open("/trial", Web.Session.NONE);
        return web.open("/", web.post("/trial", visitor, Web.form("person", who)));
    }
}
