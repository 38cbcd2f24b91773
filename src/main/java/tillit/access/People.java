package tillit.access;

import java.util.Optional;

/** The register of people, kept by somebody else: access only asks who has an address. */
public interface People {

    Optional<KnownPerson> withEmail(String email);

    Optional<KnownPerson> withId(PersonId id);
}
