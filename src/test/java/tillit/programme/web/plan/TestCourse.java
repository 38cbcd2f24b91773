package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tillit.Visitor;
import tillit.notice.Mail;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.Roll;
import tillit.programme.course.When;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;
import tillit.trial.Cast;

/** A programme for the managers of three areas, announced by Birgitta, whose first part is a course. */
public record TestCourse(
        Programmes programmes, Occasions occasions, ProgrammeId id, Visitor birgitta) {

    private static final Set<String> AREAS =
            Set.of("Hemtjänst", "Grundskola", "Individ och familj");

    public static TestCourse of(
            Programmes programmes, Occasions occasions, Organisation organisation, int port) {
        var first = organisation.today().plusMonths(1);
        var programme =
                Templates.find("circles")
                        .orElseThrow()
                        .begin("Cirklar", first, AREAS, "sv", () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return new TestCourse(programmes, occasions, id, Visitor.signedIn(port, BIRGITTA));
    }

    public Part part() {
        return programmes.find(id).orElseThrow().programme().parts().getFirst();
    }

    String path() {
        return path(part());
    }

    String path(Part part) {
        return "/programmes/" + id + "/parts/" + part.id();
    }

    List<Roll> rolls() {
        return occasions.of(id);
    }

    String path(Roll roll) {
        return "/programmes/" + id + "/occasions/" + roll.occasion().id();
    }

    /** Where the newest occasion is. */
    public String adds(String places) {
        var before = rolls();
        assertThat(birgitta.post(path() + "/occasions", form(places)).statusCode()).isEqualTo(302);
        return rolls().stream()
                .filter(roll ->
                        before.stream().noneMatch(one -> one.occasion().equals(roll.occasion())))
                .map(this::path)
                .findFirst()
                .orElseThrow();
    }

    /** Where an occasion is that begins in ten minutes. */
    public String soon() {
        var begins = Instant.now().plus(Duration.ofMinutes(10));
        var occasion =
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        id,
                        part().id(),
                        new When(begins, begins.plus(Duration.ofHours(3))),
                        "Rådhuset, sal 3",
                        3,
                        part().days().from());
        occasions.add(UUID.randomUUID(), occasion);
        return "/programmes/" + id + "/occasions/" + occasion.id();
    }

    /** What is typed for an occasion on the eleventh day of the course. */
    Map<String, String> form(String places) {
        var day = part().days().from().plusDays(10);
        return new HashMap<>(
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "day",
                        day.toString(),
                        "from",
                        "09:00",
                        "to",
                        "16:00",
                        "place",
                        "Rådhuset, sal 2",
                        "places",
                        places,
                        "leave",
                        day.minusDays(5).toString()));
    }

    /** What was written to somebody, the newest first. */
    List<Mail> mails(Notices notices, Cast who) {
        return notices.newest(10_000).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.text().contains(who.shownName()))
                .toList();
    }
}
