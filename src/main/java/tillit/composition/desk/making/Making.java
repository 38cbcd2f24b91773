package tillit.composition.desk.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.composition.desk.Draft;
import tillit.composition.grouping.Member;
import tillit.organisation.Met;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** Begins compositions with what the register knows. */
@Service
public class Making {

    private final Organisation organisation;
    private final List<Met> met;

    Making(Organisation organisation, List<Met> met) {
        this.organisation = organisation;
        this.met = met;
    }

    /** The areas there are on the day of the first look, by name. */
    @Transactional(readOnly = true)
    public List<String> areas() {
        return organisation.history().units().stream()
                .filter(unit -> unit.days().contains(organisation.today()))
                .map(Unit::area)
                .distinct()
                .sorted()
                .toList();
    }

    /** All whom anybody's circles and gatherings have brought together count as having met. */
    @Transactional(readOnly = true)
    public Draft draft(String name, Plan plan, Invited invited) {
        return draft(name, plan, roster(invited.day()).members(invited));
    }

    /** The same of those whom somebody has in mind already, as far as they are at work on the day. */
    Draft draft(String name, Plan plan, Set<PersonId> people, LocalDate day) {
        return draft(name, plan, roster(day).members(people));
    }

    private static Draft draft(String name, Plan plan, List<Member> people) {
        return new Draft(name, plan.form(), Roster.COLUMNS, people, FirstRules.of(plan));
    }

    private Roster roster(LocalDate day) {
        return new Roster(
                organisation.history(),
                organisation.everybody(),
                met.stream().flatMap(one -> one.groups().stream()).toList(),
                day);
    }
}
