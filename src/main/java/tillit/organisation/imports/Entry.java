package tillit.organisation.imports;

import java.math.BigDecimal;
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

    record OfPerson(
            Given row,
            String code,
            String name,
            Optional<String> email,
            Optional<String> language,
            boolean isProtected)
            implements Entry {}

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
