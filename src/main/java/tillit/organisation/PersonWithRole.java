package tillit.organisation;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.access.Roles;

/** Whoever has been given a role must be able to sign in with it. */
@Component
class PersonWithRole implements PersonInUse {

    private final ObjectProvider<Roles> roles;

    PersonWithRole(ObjectProvider<Roles> roles) {
        this.roles = roles;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return roles.stream().flatMap(given -> given.holders(people).stream()).collect(toSet());
    }
}
