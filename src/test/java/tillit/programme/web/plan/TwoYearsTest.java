package tillit.programme.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;
import static tillit.trial.Cast.PER;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tillit.HouseTest;
import tillit.MovedClock;
import tillit.Visitor;
import tillit.access.PersonId;
import tillit.organisation.Level;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** The programmes that ship run to their end in the rescue service, while people leave and others are hired. */
@HouseTest
@Import(MovedClock.InTheHouse.class)
class TwoYearsTest {

    private static final String AREA = "Räddningstjänst";

    @Autowired private Programmes programmes;
    @Autowired private Occasions occasions;
    @Autowired private Organisation organisation;
    @Autowired private MovedClock clock;
    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {"kalundborg", "kalmar"})
    void in_the_end_everybody_has_the_certificates_of_what_they_took_part_in(String template) {
        var id = begins(template);
        var programme = programmes.find(id).orElseThrow().programme();
        var area = new BusyArea(AREA, organisation);
        var years = new Years(id, programme, area, clock, occasions);

        years.pass();

        assertThat(area.hired()).isGreaterThanOrEqualTo(24);
        assertThat(years.refused()).isPositive();
        assertThat(programme.parts())
                .allMatch(part -> isOnlyForDirectors(part) || years.took(part));
        for (var roll : occasions.of(id))
            for (var person : area.everybody())
                assertThat(isCertified(roll.occasion().id(), person))
                        .isEqualTo(years.wasThere(roll.occasion().id(), person));
        assertThat(programmes.forPerson(PER.id())).extracting(Kept::id).doesNotContain(id);
        hasCertificatesOnPaper(years);
    }

    /** Per was here all the time. */
    private void hasCertificatesOnPaper(Years years) {
        var per = Visitor.signedIn(port, PER);
        years.wereThere()
                .forEach((occasion, people) ->
                        assertThat(per.get("/certificates/" + occasion).statusCode())
                                .isEqualTo(people.contains(PER.id()) ? 200 : 404));
        assertThat(years.wereThere().values()).anyMatch(people -> people.contains(PER.id()));
    }

    /** The rescue service has none. */
    private static boolean isOnlyForDirectors(Part part) {
        return part.audience().levels().equals(Set.of(Level.DIRECTOR))
                && !part.audience().employees();
    }

    private boolean isCertified(OccasionId occasion, PersonId person) {
        return occasions.attended(occasion, person).isPresent();
    }

    private ProgrammeId begins(String template) {
        var first = organisation.today().plusMonths(1).withDayOfMonth(1);
        var programme =
                Templates.find(template)
                        .orElseThrow()
                        .begin(
                                "Program " + template,
                                first,
                                Set.of(AREA),
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        programmes.announce(id);
        return id;
    }
}
