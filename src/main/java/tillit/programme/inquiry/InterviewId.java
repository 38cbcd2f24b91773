package tillit.programme.inquiry;

import java.util.UUID;

/** The notes of one interview. */
public record InterviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
