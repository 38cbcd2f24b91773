package tillit.organisation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;

/** Tells access who has an address. */
@Component
class RegisteredPeople implements People {

    private final Persons persons;

    RegisteredPeople(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Optional<KnownPerson> withEmail(String email) {
        return persons.withEmail(email).map(RegisteredPeople::known);
    }

    @Override
    public Optional<KnownPerson> withId(PersonId id) {
        return persons.withId(id).map(RegisteredPeople::known);
    }

    private static KnownPerson known(Person person) {
        return new KnownPerson(person.id(), person.name(), person.email(), person.language());
    }
}
