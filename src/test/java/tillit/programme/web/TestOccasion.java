package tillit.programme.web;

import static tillit.trial.Cast.BIRGITTA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.When;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.template.Templates;

/** Occasions of the course with which a programme of Birgitta's begins, for the managers of three areas. */
public record TestOccasion(Programmes programmes, Occasions occasions, ProgrammeId programme) {

    private static final Set<String> AREAS =
            Set.of("Hemtjänst", "Grundskola", "Individ och familj");

    public static TestOccasion of(
            Programmes programmes, Occasions occasions, Organisation organisation) {
        var plan =
                Templates.find("circles")
                        .orElseThrow()
                        .begin(
                                "Cirklar",
                                organisation.today(),
                                AREAS,
                                "sv",
                                () -> new PartId(UUID.randomUUID()));
        var id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), plan);
        programmes.announce(id);
        return new TestOccasion(programmes, occasions, id);
    }

    public Part part() {
        return programmes.find(programme).orElseThrow().programme().parts().getFirst();
    }

    /** Three hours that begin so long from now; whoever leads it may change their mind until so long from now. */
    public Occasion in(Duration until, Duration leave) {
        var begins = Instant.now().plus(until);
        var occasion =
                new Occasion(
                        new OccasionId(UUID.randomUUID()),
                        programme,
                        part().id(),
                        new When(begins, begins.plus(Duration.ofHours(3))),
                        "Rådhuset, sal 3",
                        60,
                        LocalDate.now(ZoneOffset.UTC).plusDays(leave.toDays()));
        occasions.add(UUID.randomUUID(), occasion);
        return occasion;
    }

    public String path(Occasion occasion) {
        return "/programmes/" + programme + "/occasions/" + occasion.id() + "/trainers";
    }
}
