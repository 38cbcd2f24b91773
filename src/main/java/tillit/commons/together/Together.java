package tillit.commons.together;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.law.Handling;

/** The own page of a circle or a network. Everybody in it writes and takes away. */
@Service
@Transactional
public class Together {

    /** So many links fit on a page that one still reads. */
    public static final int MOST = 30;

    public static final Handling HANDLING =
            Handling.of(Handling.Readers.CIRCLE, Handling.Since.ENDED, 3);

    private final TogetherBook book;
    private final Groups groups;

    Together(TogetherBook book, Groups groups) {
        this.book = book;
        this.groups = groups;
    }

    /** Empty for who is not in it. */
    @Transactional(readOnly = true)
    public Optional<Group> find(UUID group, PersonId me) {
        return groups.find(group, me);
    }

    @Transactional(readOnly = true)
    public List<Link> links(UUID group) {
        return book.links(group);
    }

    @Transactional(readOnly = true)
    public NextTime next(UUID group) {
        return book.next(group);
    }

    /** Whether there was room for it, or it is there already. */
    public boolean add(UUID group, Link link) {
        book.hold(group);
        var there = book.links(group);
        if (there.stream().anyMatch(it -> it.id().equals(link.id()))) return true;
        if (there.size() >= MOST) return false;
        book.add(group, link);
        return true;
    }

    public void remove(UUID group, UUID link) {
        book.remove(group, link);
    }

    /**
     * Says it anew. Empty when it is done, or stands there already; otherwise what somebody else has written since
     * {@code number}, and nothing has changed.
     */
    public Optional<NextTime> say(UUID group, int number, String words) {
        book.hold(group);
        var now = book.next(group);
        if (now.words().equals(words)) return Optional.empty();
        if (now.number() > number) return Optional.of(now);
        book.put(group, new NextTime(now.number() + 1, words));
        return Optional.empty();
    }
}
