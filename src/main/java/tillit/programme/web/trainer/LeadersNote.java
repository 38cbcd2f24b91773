package tillit.programme.web.trainer;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.trainer.Request;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Trainers;
import tillit.programme.web.plan.OccasionNotes;
import tillit.shell.Page;

/** Beneath an occasion: who leads it, once they have said yes. */
public record LeadersNote(List<String> names) implements Page {

    @Component
    @Order(1)
    static class AtOccasions implements OccasionNotes {

        private final Requests requests;
        private final Trainers trainers;

        AtOccasions(Requests requests, Trainers trainers) {
            this.requests = requests;
            this.trainers = trainers;
        }

        @Override
        public Map<OccasionId, Page> of(ProgrammeId programme, PersonId me) {
            var promised = requests.promised(programme);
            if (promised.isEmpty()) return Map.of();
            var names = trainers.names(promised.stream().map(Request::person).toList());
            return promised.stream()
                    .collect(
                            groupingBy(
                                    one -> one.job().occasion().id(),
                                    mapping(
                                            one -> names.getOrDefault(one.person(), ""),
                                            collectingAndThen(toList(), AtOccasions::note))));
        }

        private static Page note(List<String> names) {
            return new LeadersNote(names);
        }
    }
}
