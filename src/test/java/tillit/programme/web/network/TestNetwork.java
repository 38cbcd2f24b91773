package tillit.programme.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.MIKKEL;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.Visitor;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.circle.CircleKeeper;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.trial.Cast;

/**
 * A circle that was led by Aino and Mikkel and has ended, and the network that can come of it.
 *
 * @param name that no other test's circle has
 */
record TestNetwork(CircleId circle, String name, Notices notices, int port) {

    static TestNetwork of(CircleKeeper circles, Notices notices, int port, Cast... members) {
        var name = "Lönnen " + Instant.now().toEpochMilli();
        var id =
                circles.make(
                        new CirclePlan(
                                name,
                                List.of(AINO.id(), MIKKEL.id()),
                                Arrays.stream(members).map(Cast::id).toList(),
                                Stream.of(1, 22)
                                        .map(days -> Instant.now().plus(Duration.ofDays(days)))
                                        .map(at ->
                                                new CirclePlan.Planned(
                                                        at, "Rådhuset", "collegial-supervision"))
                                        .toList()));
        circles.end(id);
        return new TestNetwork(id, name, notices, port);
    }

    String path() {
        return "/networks/" + circle;
    }

    String page(Cast who) {
        return who(who).get(path()).body();
    }

    Visitor who(Cast who) {
        return Visitor.signedIn(port, who);
    }

    void join(Cast... people) {
        for (var who : people) send(who, "/membership", Map.of());
    }

    void send(Cast who, String what, Map<String, String> form) {
        assertThat(who(who).post(path() + what, form).statusCode()).isEqualTo(302);
    }

    void handOn(Cast who, int turn) {
        send(who, "/turn", Map.of("turn", String.valueOf(turn)));
    }

    static Map<String, String> meeting(int turn, LocalDate day) {
        return meeting(turn, day.atTime(13, 30));
    }

    static Map<String, String> meeting(int turn, LocalDateTime at) {
        return new HashMap<>(
                Map.of(
                        "turn",
                        String.valueOf(turn),
                        "day",
                        at.toLocalDate().toString(),
                        "time",
                        at.toLocalTime().toString(),
                        "place",
                        "Biblioteket",
                        "question",
                        "Hur får vi ro?",
                        "method",
                        ""));
    }

    /** What was written to somebody of this network, the newest first. */
    List<Mail> mails(Cast who) {
        return notices.newest(500).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.subject().contains(name))
                .filter(mail ->
                        mail.text().lines().limit(1).allMatch(it -> it.contains(who.shownName())))
                .toList();
    }

    Mail newest(Cast who) {
        return mails(who).getFirst();
    }

    static ICalendar calendar(Mail mail) {
        return Biweekly.parse(mail.calendar().orElseThrow().text()).first();
    }

    static VEvent event(Mail mail) {
        return calendar(mail).getEvents().getFirst();
    }

    static String uid(Mail mail) {
        return event(mail).getUid().getValue();
    }

    static int sequence(Mail mail) {
        return event(mail).getSequence().getValue();
    }

    /** What stands in the calendar that somebody follows. */
    List<String> feed(Cast who) {
        var page = who(who).post("/calendar", Map.of()).body();
        var from = page.indexOf("/calendar/", page.indexOf("id=\"address\""));
        var path = page.substring(from, page.indexOf(".ics", from) + 4);
        return Biweekly.parse(new Visitor(port).get(path).body()).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }
}
