package tillit.mandates;

import java.io.InputStream;
import java.time.LocalDate;

/** The door for a trial: an order of delegation that holds. */
public interface SampleOrder {

    boolean isNone();

    /** Of a file as one may import it, in Swedish. Throws when a row of it cannot be taken. */
    void adopt(InputStream file, LocalDate from, String adoptedBy);
}
