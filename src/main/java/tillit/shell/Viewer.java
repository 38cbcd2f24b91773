package tillit.shell;

import java.security.Principal;

/** Who looks at the page, as far as the page needs to know. */
public interface Viewer extends Principal {

    /** The person's own name, shown to themself. */
    String shownName();

    /** {@code sv}, {@code da} or {@code en}. */
    String language();
}
