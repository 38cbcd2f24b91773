package tillit.organisation.scim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A named set of people, as the directory keeps it. */
public record DirectoryGroup(
        UUID id,
        String name,
        Optional<String> externalId,
        List<Member> members,
        Instant made,
        Instant changed) {

    /** {@code name} as the person is called here. */
    public record Member(UUID person, String name) {}
}
