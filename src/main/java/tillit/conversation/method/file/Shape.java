package tillit.conversation.method.file;

import java.util.Map;
import java.util.Optional;

/** What may stand at a place: read from there, and described for editors. */
interface Shape<T> {

    /** The value; empty when it does not do, which is then noted. */
    Optional<T> read(Place place, Notes notes);

    /** The same as JSON Schema. */
    Map<String, Object> schema();
}
