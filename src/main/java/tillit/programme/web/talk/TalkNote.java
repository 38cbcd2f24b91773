package tillit.programme.web.talk;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.talk.Talks;
import tillit.programme.web.plan.OccasionNotes;
import tillit.shell.Page;

/** Beneath an occasion, while people come and are there: the way into the talk. */
public record TalkNote(String door) implements Page {

    @Component
    @Order(0)
    static class AtOccasions implements OccasionNotes {

        private final Talks talks;

        AtOccasions(Talks talks) {
            this.talks = talks;
        }

        @Override
        public Map<OccasionId, Page> of(ProgrammeId programme, PersonId me) {
            return talks.doors(programme).entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, it -> new TalkNote(it.getValue())));
        }
    }
}
