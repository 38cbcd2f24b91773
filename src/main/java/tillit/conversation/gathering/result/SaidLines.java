package tillit.conversation.gathering.result;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.conversation.SaidAtGatherings;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;

/** Reads one line of what a gathering came to. */
@Component
class SaidLines implements SaidAtGatherings {

    private final Gatherings gatherings;
    private final Results results;
    private final People people;

    SaidLines(Gatherings gatherings, Results results, People people) {
        this.gatherings = gatherings;
        this.results = results;
        this.people = people;
    }

    @Override
    public Optional<String> line(String code, int line, PersonId reader) {
        return gatherings
                .withCode(code)
                .filter(it -> it.organiser().equals(reader) || results.isOver(it))
                .flatMap(it -> line(it, line, reader));
    }

    private Optional<String> line(Gathering gathering, int line, PersonId reader) {
        var language = people.withId(reader).map(KnownPerson::language).orElse("sv");
        var lines = results.of(gathering, language).lines();
        return line < 0 || line >= lines.size() ? Optional.empty() : Optional.of(lines.get(line));
    }
}
