package tillit.programme.web.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import biweekly.Biweekly;
import biweekly.ICalendar;
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
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;
import tillit.programme.visit.VisitId;
import tillit.trial.Cast;

/** Leadership rooms for the managers of six areas, and a meeting of Sara's to which nobody is invited yet. */
record TestRoom(
        ProgrammeId programme,
        Part part,
        UUID key,
        int port,
        Organisation organisation,
        Notices notices,
        long before) {

    private static final Set<String> AREAS =
            Set.of(
                    "Hemtjänst",
                    "Grundskola",
                    "Kultur och fritid",
                    "Gata och park",
                    "Förskola",
                    "Äldreomsorgsförvaltningen");

    static TestRoom of(
            Programmes programmes, Organisation organisation, Notices notices, int port) {
        var programme =
                Templates.find("kalundborg")
                        .orElseThrow()
                        .begin(
                                "Tillit",
                                organisation.today(),
                                AREAS,
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        var part =
                programme.parts().stream()
                        .filter(one -> one.kind() == Kind.LEADERSHIP_ROOM)
                        .findFirst()
                        .orElseThrow();
        var before = notices.newest(1).stream().mapToLong(SentMail::id).findFirst().orElse(0);
        return new TestRoom(id, part, UUID.randomUUID(), port, organisation, notices, before);
    }

    VisitId id() {
        return new VisitId(key);
    }

    String mine() {
        return "/programmes/" + programme + "/mine";
    }

    String all() {
        return "/programmes/" + programme + "/parts/" + part.id() + "/visits";
    }

    String path() {
        return all() + "/" + key;
    }

    Map<String, String> form() {
        return new HashMap<>(
                Map.of(
                        "key", key.toString(),
                        "day", organisation.today().plusDays(20).toString(),
                        "from", "13:30",
                        "until", "15:00",
                        "place", "Biblioteket",
                        "kind", "Arbetsplatsträff",
                        "question", "Hör jag de tysta?"));
    }

    void opens(Cast host) {
        sends(host, all(), form());
    }

    void asks(Cast host, Cast... guests) {
        for (var guest : guests) sends(host, path() + "/guests/" + guest.id(), Map.of());
    }

    void says(Cast guest, String what) {
        sends(guest, path() + "/" + what, Map.of());
    }

    private void sends(Cast who, String path, Map<String, String> form) {
        assertThat(signedIn(who).post(path, form).statusCode()).isEqualTo(302);
    }

    /** What somebody reads on a page. */
    String page(Cast who, String path) {
        var body = signedIn(who).get(path).body();
        return body.substring(body.indexOf("<main"));
    }

    Visitor signedIn(Cast who) {
        return Visitor.signedIn(port, who);
    }

    /** Since it was made, the newest first. */
    List<Mail> mails(Cast to) {
        return notices.newest(60).stream()
                .filter(one -> one.id() > before)
                .map(SentMail::mail)
                .filter(mail -> mail.text().lines().findFirst().orElse("").contains(to.shownName()))
                .toList();
    }

    List<String> subjects(Cast to) {
        return mails(to).stream().map(Mail::subject).toList();
    }

    ICalendar calendar(Cast to) {
        return Biweekly.parse(mails(to).getFirst().calendar().orElseThrow().text()).first();
    }
}
