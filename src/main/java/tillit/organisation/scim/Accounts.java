package tillit.organisation.scim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Amendment;
import tillit.organisation.Change;
import tillit.organisation.Organisation;
import tillit.organisation.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people whom a directory tells of. A new one is matched to the register by number, else by address, else
 * becomes a new person. Every change is whole or, throwing {@link NotTaken}, none.
 */
@Service
@Transactional
public class Accounts {

    private final AccountStore store;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final String language;

    Accounts(
            AccountStore store,
            Organisation organisation,
            ApplicationEventPublisher events,
            @Value("${tillit.language}") String language) {
        this.store = store;
        this.organisation = organisation;
        this.events = events;
        this.language = language;
    }

    @Transactional(readOnly = true)
    public Found<ObjectNode> find(Filter filter, Slice slice) {
        var found = store.find(filter, slice);
        return new Found<>(found.some().stream().map(UserResource::write).toList(), found.total());
    }

    @Transactional(readOnly = true)
    public ObjectNode user(UUID id) {
        return UserResource.write(known(id));
    }

    public ObjectNode create(JsonNode body) {
        var account = UserResource.read(body);
        if (store.hidden(account).isPresent()) throw new NotTaken(Wrong.TAKEN);
        var match = store.matching(account.work().employeeNumber(), account.address());
        if (match.flatMap(store::withId).isPresent()) throw new NotTaken(Wrong.TAKEN);
        var id = match.orElseGet(() -> new PersonId(UUID.randomUUID()));
        return keep(id, account);
    }

    public ObjectNode replace(UUID id, JsonNode body) {
        return keep(known(id).id(), UserResource.read(body));
    }

    public ObjectNode patch(UUID id, JsonNode request) {
        var user = user(id);
        Patch.apply(user, request);
        return keep(new PersonId(id), UserResource.read(user));
    }

    /** The person stays in the register, where their circles know them, and is not let in. */
    public void remove(UUID id) {
        var person = known(id).id();
        store.forget(person);
        events.publishEvent(new Stopped(person));
    }

    private DirectoryPerson known(UUID id) {
        return store.withId(new PersonId(id)).orElseThrow(() -> new NotTaken(Wrong.MISSING));
    }

    private ObjectNode keep(PersonId id, Account account) {
        if (account.work().manager().filter(id.toString()::equalsIgnoreCase).isPresent())
            throw new NotTaken(Wrong.OWN_MANAGER);
        var before = organisation.person(id);
        var code = before.map(Person::code).orElseGet(() -> code(id, account));
        var cover = store.coverName(code, account.work().employeeNumber());
        cover.ifPresent(name -> store.protect(code, name));
        register(before, person(id, code, cover, before, account));
        store.keep(id, cover.isPresent() ? account.hidden() : account);
        if (!account.active()) events.publishEvent(new Stopped(id));
        return UserResource.write(known(id.value()).calledAs(account));
    }

    private static String code(PersonId id, Account account) {
        return account.work().employeeNumber().orElseGet(() -> Person.codeOfOurs(id));
    }

    /** What the directory is silent about stays. Of a protected person neither name nor address is kept. */
    private Person person(
            PersonId id,
            String code,
            Optional<String> cover,
            Optional<Person> before,
            Account account) {
        var email = account.address().or(() -> before.flatMap(Person::email));
        return new Person(
                id,
                code,
                cover.or(account::toldName)
                        .or(() -> before.map(Person::name))
                        .orElseGet(account::name),
                cover.isPresent() ? Optional.empty() : email,
                account.spoken().or(() -> before.map(Person::language)).orElse(language));
    }

    private void register(Optional<Person> before, Person after) {
        if (before.filter(after::equals).isPresent()) return;
        var change = new Change<>(before.stream().toList(), List.of(after));
        organisation.amend(new Amendment(Change.none(), change, Change.none(), Change.none()));
    }
}
