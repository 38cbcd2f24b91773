package tillit.organisation.imports;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.Level;

/** What a right row says, with the codes of the HR system. */
sealed interface Entry {

    Given row();

    record OfUnit(
            Given row,
            String code,
            String name,
            Optional<String> parent,
            Optional<String> area,
            Days days,
            List<String> succeeds)
            implements Entry {}

    /** What the files tell of one unit. */
    record Stretches(List<OfUnit> all) {

        /** From this day on they tell everything. */
        LocalDate first() {
            return all.stream().map(unit -> unit.days().from()).min(naturalOrder()).orElseThrow();
        }
    }

    record OfPerson(
            Given row,
            String code,
            String name,
            Optional<String> email,
            Optional<String> language,
            boolean isProtected)
            implements Entry {

        /** One file may have a row for each position of a person, with the same name in all. */
        boolean saysTheSameAs(OfPerson other) {
            return name.equals(other.name)
                    && email.equals(other.email)
                    && language.equals(other.language)
                    && isProtected == other.isProtected;
        }
    }

    record OfPosition(
            Given row,
            String person,
            String unit,
            Optional<Level> level,
            Employment employment,
            Days days,
            Optional<EndReason> endReason)
            implements Entry {}

    record OfAbsence(
            Given row,
            Days period,
            AbsenceGroup group,
            Optional<String> unit,
            int people,
            BigDecimal availableHours,
            BigDecimal sickHours)
            implements Entry {}
}
