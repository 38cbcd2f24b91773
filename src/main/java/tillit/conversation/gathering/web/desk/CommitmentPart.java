package tillit.conversation.gathering.web.desk;

import java.util.Optional;
import java.util.UUID;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.Commitment;
import tillit.conversation.method.StepId;
import tillit.shell.Page;

/**
 * Where the organiser writes what will be done. No picture that the stream sends touches it.
 *
 * @param key of what is written next
 * @param typed what stays in the fields, when it could not be taken
 * @param told the key of why not; empty when something was left out
 */
public record CommitmentPart(
        Gathering gathering,
        StepId step,
        UUID key,
        Optional<Commitment> typed,
        Optional<String> told)
        implements Page {

    public String address() {
        return "/gatherings/" + gathering.id() + "/commitments";
    }

    public Commitment inFields() {
        return typed.orElse(Commitment.NONE);
    }
}
