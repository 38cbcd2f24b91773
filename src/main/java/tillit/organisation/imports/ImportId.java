package tillit.organisation.imports;

import java.util.UUID;

/** An import, from the moment its files are given. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
