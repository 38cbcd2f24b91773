package tillit.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting of a circle; its room has the same id. */
record Meeting(UUID room, UUID circle) {

    private static final List<String> TO_THE_QUESTIONS =
            List.of("check-in", "stillness", "follow-up");

    static Meeting of(JdbcClient sql, String circle, int number) {
        return sql.sql(
                        "select m.id, m.circle from conversation.meeting m join"
                                + " conversation.circle c on c.id = m.circle"
                                + " where c.name = ? and m.number = ?")
                .params(circle, number)
                .query((row, _) ->
                        new Meeting(
                                row.getObject("id", UUID.class),
                                row.getObject("circle", UUID.class)))
                .single();
    }

    String path() {
        return "/rooms/" + room;
    }

    void open(Web web, Web.Session leader) {
        web.post("/circles/" + circle + "/meetings/" + room + "/room", leader, Web.form());
    }

    void arrive(Web web, Web.Session person, int seat) {
        tell(web, person, "arrival", "seat", String.valueOf(seat));
    }

    /** To the step in which everybody writes, and all see it at once. */
    void goToTheQuestions(Web web, Web.Session leader) {
        arrive(web, leader, 1);
        tell(web, leader, "opening");
        for (var step : TO_THE_QUESTIONS) tell(web, leader, "advance", "step", step);
    }

    void tell(Web web, Web.Session person, String what, String... fields) {
        var form = Web.form(fields);
        form.put("key", List.of(UUID.randomUUID().toString()));
        web.post(path() + "/" + what, person, form);
    }
}
