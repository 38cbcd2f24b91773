package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tillit.Visitor;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;

/** Programmes that Birgitta begins for the leaders of the rescue service. */
record TestProgramme(Programmes programmes, Organisation organisation, Visitor birgitta) {

    static TestProgramme of(Programmes programmes, Organisation organisation, int port) {
        return new TestProgramme(programmes, organisation, Visitor.signedIn(port, BIRGITTA));
    }

    String begins(String name) {
        var answer = birgitta.post("/programmes", form(name));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("http://[^/]*", "");
    }

    Map<String, String> form(String name) {
        var first = organisation.today().plusMonths(1).withDayOfMonth(1);
        return new HashMap<>(
                Map.of(
                        "template",
                        "kalundborg",
                        "key",
                        UUID.randomUUID().toString(),
                        "name",
                        name,
                        "first",
                        first.toString(),
                        "area",
                        "Räddningstjänst"));
    }

    Map<String, String> form(Part part) {
        return new HashMap<>(
                Map.of(
                        "name", part.name(),
                        "about", part.about(),
                        "first", part.days().from().toString(),
                        "last", part.days().to().orElseThrow().toString(),
                        "hours", "7",
                        "times", "2",
                        "who", "3",
                        "area", "Räddningstjänst",
                        "breadth", "group",
                        "expected", "yes"));
    }

    Part part(String here, Kind kind) {
        return programmes.find(id(here)).orElseThrow().programme().parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Part again(String here, Part part) {
        return programmes.find(id(here)).orElseThrow().programme().part(part.id()).orElseThrow();
    }

    String path(String here, Part part) {
        return here + "/parts/" + part.id();
    }

    ProgrammeId id(String here) {
        return new ProgrammeId(UUID.fromString(here.substring(here.lastIndexOf('/') + 1)));
    }
}
