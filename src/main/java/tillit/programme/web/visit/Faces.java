package tillit.programme.web.visit;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Staff;
import tillit.programme.plan.Standing;

/** Names and areas, of many in one question to the database. */
@Component
class Faces {

    private final Organisation organisation;
    private final StaffNow staff;

    Faces(Organisation organisation, StaffNow staff) {
        this.organisation = organisation;
        this.staff = staff;
    }

    Known of(Collection<PersonId> people) {
        return new Known(organisation.names(people), staff.now());
    }

    record Known(Map<PersonId, String> names, Staff staff) {

        Someone of(PersonId person) {
            return new Someone(
                    person,
                    names.getOrDefault(person, "–"),
                    staff.standing(person).map(Standing::area));
        }
    }
}
