package tillit.programme.mentoring;

import java.util.UUID;

/** Of a mentorship. */
public record MentorshipId(UUID value) {

    static MentorshipId random() {
        return new MentorshipId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
