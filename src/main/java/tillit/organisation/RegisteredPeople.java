package tillit.organisation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;

/** Tells access who has an address, and who of them works here today. */
@Component
class RegisteredPeople implements People {

    private final Persons persons;
    private final Organisation organisation;

    RegisteredPeople(Persons persons, Organisation organisation) {
        this.persons = persons;
        this.organisation = organisation;
    }

    @Override
    public Optional<KnownPerson> withEmail(String email) {
        return persons.withEmail(email).filter(this::isLetIn).map(this::known);
    }

    @Override
    public Optional<KnownPerson> withId(PersonId id) {
        return persons.withId(id).filter(this::isLetIn).map(this::known);
    }

    /** Whom the directory has stopped is as a stranger: no link, no session, no mail. */
    private boolean isLetIn(Person person) {
        return !persons.isStopped(person.id());
    }

    private KnownPerson known(Person person) {
        return new KnownPerson(
                person.id(),
                person.name(),
                person.email(),
                person.language(),
                !organisation.positions(person.id(), organisation.today()).isEmpty());
    }
}
