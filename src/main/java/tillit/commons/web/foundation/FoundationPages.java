package tillit.commons.web.foundation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.PrincipleId;
import tillit.commons.foundation.Reading;
import tillit.commons.foundation.Readings;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Puts together what somebody reads of the foundation. */
@Component
class FoundationPages {

    private final Foundation foundation;
    private final Readings readings;
    private final Organisation organisation;

    FoundationPages(Foundation foundation, Readings readings, Organisation organisation) {
        this.foundation = foundation;
        this.readings = readings;
        this.organisation = organisation;
    }

    FoundationPage all(PersonId me, boolean leads) {
        var workplaces = readings.workplaces();
        var unit =
                organisation.positions(me, organisation.today()).stream()
                        .map(Position::unit)
                        .findFirst();
        var own = unit.map(it -> newest(readings.of(List.of(it)))).orElse(Map.of());
        var lines =
                foundation.shown().stream()
                        .map(it ->
                                new FoundationPage.Line(
                                        it,
                                        workplaces.getOrDefault(it.id(), 0),
                                        Optional.ofNullable(own.get(it.id()))))
                        .toList();
        return new FoundationPage(lines, unit.filter(_ -> !own.isEmpty()).map(this::name), leads);
    }

    private static Map<PrincipleId, Reading> newest(List<Reading> readings) {
        return readings.stream()
                .collect(toMap(Reading::principle, identity(), (newer, _) -> newer));
    }

    /** Empty for one that nobody has been shown. */
    Optional<PrinciplePage> one(PrincipleId id, PersonId me, int number) {
        return foundation.find(id).filter(it -> !it.isDraft()).map(it -> page(it, me, number));
    }

    private PrinciplePage page(Principle it, PersonId me, int number) {
        var workplaces = readings.workplaces().getOrDefault(it.id(), 0);
        int pages = Math.max(1, Math.ceilDiv(workplaces, PrinciplePage.MOST));
        int here = Math.min(number, pages);
        var managed = organisation.managed(me, organisation.today());
        return new PrinciplePage(
                it,
                workplaces,
                told(it, managed, here),
                managed,
                readings.talks(it.id(), me),
                here,
                pages);
    }

    private List<PrinciplePage.Told> told(Principle it, List<Unit> managed, int page) {
        var units = readings.units(it.id(), PrinciplePage.MOST, (page - 1) * PrinciplePage.MOST);
        var said = readings.of(it.id(), units).stream().collect(groupingBy(Reading::unit));
        var own = managed.stream().map(Unit::id).toList();
        return units.stream()
                .map(unit -> told(unit, said.getOrDefault(unit, List.of()), own.contains(unit)))
                .toList();
    }

    private PrinciplePage.Told told(UnitId unit, List<Reading> said, boolean writes) {
        return new PrinciplePage.Told(
                unit, name(unit), said.getFirst(), said.subList(1, said.size()), writes);
    }

    /** Its name today, or the last one that it had. */
    String name(UnitId unit) {
        var today = organisation.today();
        return organisation
                .unit(unit, today)
                .or(() -> organisation.stretches(unit).reversed().stream().findFirst())
                .map(Unit::name)
                .orElse("–");
    }
}
