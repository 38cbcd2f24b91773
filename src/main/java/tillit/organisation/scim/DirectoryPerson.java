package tillit.organisation.scim;

import java.time.Instant;
import tillit.access.PersonId;

/** Somebody whom the directory knows, too. */
public record DirectoryPerson(PersonId id, Account account, Instant made, Instant changed) {

    DirectoryPerson calledAs(Account told) {
        return new DirectoryPerson(id, account.calledAs(told), made, changed);
    }
}
