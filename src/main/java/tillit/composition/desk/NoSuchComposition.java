package tillit.composition.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import tillit.composition.CompositionId;

/** It was removed, in another tab perhaps. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchComposition extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public NoSuchComposition(CompositionId id) {
        super("There is no composition " + id);
    }
}
