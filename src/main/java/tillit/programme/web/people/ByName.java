package tillit.programme.web.people;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tillit.organisation.Organisation;
import tillit.programme.kept.StaffNow;
import tillit.programme.kept.UnitNames;
import tillit.programme.plan.Standing;

/** Everybody at work today in the order of a language’s alphabet; sorted anew when the day or the register is another. */
@Component
class ByName {

    private record Sorted(LocalDate day, long version, List<Named> all) {}

    private final Map<Locale, Sorted> last = new ConcurrentHashMap<>();
    private final Organisation organisation;
    private final StaffNow staff;
    private final UnitNames units;

    ByName(Organisation organisation, StaffNow staff, UnitNames units) {
        this.organisation = organisation;
        this.staff = staff;
        this.units = units;
    }

    List<Named> in(Locale language) {
        var day = organisation.today();
        long version = organisation.version();
        var sorted = last.get(language);
        if (sorted == null || !sorted.day.equals(day) || sorted.version != version) {
            sorted = new Sorted(day, version, sorted(language));
            last.put(language, sorted);
        }
        return sorted.all;
    }

    private List<Named> sorted(Locale language) {
        var everybody = staff.now().of();
        var names = organisation.names(everybody.stream().map(Standing::person).toList());
        var unitNames = units.now();
        return everybody.stream()
                .map(one ->
                        Named.of(
                                one,
                                names.getOrDefault(one.person(), "–"),
                                unitNames.getOrDefault(one.unit(), "–")))
                .sorted(
                        comparing(Named::name, Collator.getInstance(language))
                                .thenComparing(one -> one.standing().person().toString()))
                .toList();
    }
}
