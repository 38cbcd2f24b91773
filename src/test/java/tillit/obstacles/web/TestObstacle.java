package tillit.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.SARA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.kept.By;
import tillit.obstacles.kept.Hit;
import tillit.obstacles.kept.Raising;
import tillit.obstacles.kept.Source;
import tillit.obstacles.kept.Story;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.UnitId;
import tillit.trial.Cast;

/** Somebody in Sara's unit has something in their way, and it rests with Sara. */
record TestObstacle(
        ObstacleId id, Person anna, UnitId unit, int port, Notices notices, long before) {

    static TestObstacle raised(
            Raising raising, Organisation organisation, Notices notices, int port, By by) {
        var unit = organisation.managed(SARA.id(), organisation.today()).getFirst().id();
        var anna =
                organisation.history().positions().stream()
                        .filter(one -> one.unit().equals(unit) && !one.manages())
                        .filter(one -> one.days().contains(organisation.today()))
                        .map(Position::person)
                        .map(person -> organisation.person(person).orElseThrow())
                        .filter(person -> person.email().isPresent())
                        .findFirst()
                        .orElseThrow();
        var before = notices.newest(1).stream().mapToLong(SentMail::id).findFirst().orElse(0);
        var id = ObstacleId.random();
        var me = new SignedIn(anna.id(), anna.name(), "sv", Set.of());
        assertThat(raising.raise(id, story(), by, me)).isTrue();
        return new TestObstacle(id, anna, unit, port, notices, before);
    }

    static Story story() {
        return new Story(
                "Vi får inte köpa frukt utan tre underskrifter",
                "Köket väntar i två veckor på varje påskrift.",
                "Att vi själva köper för 500 kronor.",
                Set.of(Hit.US, Hit.CITIZENS),
                Source.APPROVAL,
                "Attestordningen",
                Optional.of(40),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** As a browser sends it. */
    static Map<String, String> form(UUID key) {
        return new HashMap<>(
                Map.of(
                        "key", key.toString(),
                        "what", "Blanketten för resor finns bara på papper",
                        "hits", "us",
                        "source", "document",
                        "sourceName", "Reseriktlinjen",
                        "route", "own",
                        "by", "myself",
                        "hours", "12",
                        "step", "send"));
    }

    String path() {
        return "/obstacles/" + id;
    }

    Map<String, String> answer(String answer, String said) {
        return new HashMap<>(
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "turn",
                        "1",
                        "answer",
                        answer,
                        "said",
                        said));
    }

    int sends(Cast who, String what, Map<String, String> form) {
        return signedIn(who).post(path() + "/" + what, form).statusCode();
    }

    /** What somebody reads on a page. */
    String page(Cast who, String path) {
        var body = signedIn(who).get(path).body();
        return body.substring(body.indexOf("<main"));
    }

    Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }

    /** Since it was raised, the newest first. */
    List<String> subjects(Organisation organisation, PersonId to) {
        var address = organisation.person(to).flatMap(Person::email).orElseThrow();
        return notices.newest(10_000).stream()
                .filter(one -> one.id() > before)
                .map(SentMail::mail)
                .filter(mail -> mail.to().equals(address))
                .map(Mail::subject)
                .toList();
    }

    List<Mail> mails() {
        return notices.newest(10_000).stream()
                .filter(one -> one.id() > before)
                .map(SentMail::mail)
                .toList();
    }
}
