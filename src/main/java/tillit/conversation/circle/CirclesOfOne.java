package tillit.conversation.circle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.OwnCircles;

/** Finds the circles that somebody is in. */
@Service
class CirclesOfOne implements OwnCircles {

    private final CircleBook book;
    private final WholeCircles whole;

    CirclesOfOne(CircleBook book, WholeCircles whole) {
        this.book = book;
        this.whole = whole;
    }

    @Override
    public List<Own> of(PersonId person) {
        return whole.of(book.of(person)).stream()
                .map(it ->
                        new Own(
                                it.id(),
                                it.name(),
                                it.next().map(next -> new Next(next.startsAt(), next.place()))))
                .toList();
    }

    @Override
    public Set<PersonId> in(Collection<CircleId> circles, boolean ended) {
        return whole.of(List.copyOf(circles)).stream()
                .filter(it -> ended || !it.ended())
                .flatMap(it -> it.people().stream())
                .collect(toUnmodifiableSet());
    }
}
