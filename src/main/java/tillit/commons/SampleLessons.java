package tillit.commons;

import java.time.LocalDate;
import java.util.List;
import tillit.access.PersonId;

/** The door for those who make a municipality to try. */
public interface SampleLessons {

    boolean areNone();

    /** Tells it for them. Throws when a word is none that lessons know. */
    void tell(Sample sample);

    /**
     * @param kind {@code HELPED} or {@code FAILED}
     * @param principles their Swedish names
     * @param parts situation, what was tried, what happened, what they would do now
     */
    record Sample(
            PersonId by,
            boolean named,
            String language,
            LocalDate told,
            String kind,
            String title,
            List<String> parts,
            List<String> principles,
            String question) {

        public Sample {
            parts = List.copyOf(parts);
            principles = List.copyOf(principles);
        }
    }
}
