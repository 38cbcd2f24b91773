package tillit.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.Roles;

/** Lets the first person into an empty house: whoever brings in the others. They sign in by mail like everybody. */
@Component
@ConditionalOnExpression("!'${tillit.first-person}'.isBlank()")
class FirstPerson implements ApplicationRunner {

    private final Persons persons;
    private final Organisation organisation;
    private final Roles roles;
    private final String email;
    private final String language;

    FirstPerson(
            Persons persons,
            Organisation organisation,
            Roles roles,
            @Value("${tillit.first-person}") String email,
            @Value("${tillit.language}") String language) {
        this.persons = persons;
        this.organisation = organisation;
        this.roles = roles;
        this.email = email.strip();
        this.language = language;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var person = persons.withEmail(email).orElseGet(this::welcome);
        roles.give(person.id(), Right.PROGRAMME_LEAD);
        roles.give(person.id(), Right.ADMINISTRATOR);
    }

    private Person welcome() {
        var id = new PersonId(UUID.randomUUID());
        var name = email.substring(0, Math.max(1, email.indexOf('@')));
        var person = new Person(id, Person.codeOfOurs(id), name, Optional.of(email), language);
        organisation.take(List.of(), List.of(person), List.of());
        return person;
    }
}
