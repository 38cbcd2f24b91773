package tillit.programme.course;

import java.util.UUID;

/** A time and a place at which a part takes place. */
public record OccasionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
