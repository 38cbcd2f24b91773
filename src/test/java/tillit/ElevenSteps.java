package tillit;

import java.util.List;

/** The steps of a regular meeting by number, from the check-in to the meta-reflection. */
final class ElevenSteps {

    static final List<String> FIRST_OF_EACH =
            List.of(
                    "check-in",
                    "stillness",
                    "follow-up",
                    "questions",
                    "exploring",
                    "picture",
                    "hypotheses",
                    "review",
                    "ideas",
                    "reflection",
                    "meta");

    static final String LAST = "today";

    private ElevenSteps() {}
}
