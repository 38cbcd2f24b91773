package tillit.programme.web.rollout;

import static tillit.trial.Cast.BIRGITTA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tillit.organisation.Days;
import tillit.organisation.Level;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Audience;
import tillit.programme.plan.Effort;
import tillit.programme.plan.Kind;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.plan.Programme;
import tillit.programme.rollout.kept.RolloutPart;

/** A course for everybody in the rescue service, in a programme of Birgitta's. */
final class RescueService {

    private RescueService() {}

    static Map<String, String> form() {
        return new HashMap<>(
                Map.of(
                        "rooms", "Rådhuset, sal 2, 30\nArenan; 20",
                        "trainers", "Anna Berg, 4\nOlle Ek, 4\nMaja Lind 4",
                        "weekday", "2",
                        "hours", "9.00-12.00\n13:00 – 16:00",
                        "closed", "",
                        "nights", "",
                        "share", "20",
                        "mixed", "no"));
    }

    static RolloutPart rollout(
            Programmes programmes, Organisation organisation, boolean announced) {
        var first = organisation.today().plusMonths(1);
        var days = Days.between(first, first.plusMonths(18));
        var everybody = new Audience(Set.of(Level.values()), true, Set.of("Räddningstjänst"));
        var part =
                new Part(
                        new PartId(UUID.randomUUID()),
                        Kind.ROLLOUT,
                        "Medledarskap",
                        "",
                        days,
                        Audience.EVERYONE,
                        Set.of(),
                        true,
                        new Effort(180, 1),
                        Set.of());
        var programme = new Programme("Tillsammans", "", days, everybody, List.of(part));
        ProgrammeId id = programmes.make(BIRGITTA.id(), UUID.randomUUID(), programme);
        if (announced) programmes.announce(id);
        return new RolloutPart(id, part.id());
    }
}
