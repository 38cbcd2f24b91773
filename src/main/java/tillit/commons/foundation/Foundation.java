package tillit.commons.foundation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.organisation.Organisation;

/** The leadership foundation: one for the whole organisation. What is changed of what everybody reads shows at once. */
@Service
@Transactional
public class Foundation {

    /** More nobody remembers. */
    public static final int MOST = 20;

    private final FoundationBook book;
    private final Organisation organisation;

    Foundation(FoundationBook book, Organisation organisation) {
        this.book = book;
        this.organisation = organisation;
    }

    /** What everybody reads, in its order. */
    @Transactional(readOnly = true)
    public List<Principle> shown() {
        return book.all().stream().filter(Principle::isShown).toList();
    }

    /** Also what is being prepared, and what holds no more. */
    @Transactional(readOnly = true)
    public List<Principle> all() {
        return book.all();
    }

    @Transactional(readOnly = true)
    public Optional<Principle> find(PrincipleId id) {
        return book.all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** With a template’s principles, all of them to be prepared. Nothing happens once there are some. */
    public void begin(Template template) {
        book.hold();
        if (!book.all().isEmpty()) return;
        template.principles().stream().forEach(words -> add(PrincipleId.random(), words));
    }

    /** One more, to be prepared; sent twice it is added once. Whether there was room. */
    public boolean add(PrincipleId id, Map<String, Words> words) {
        book.hold();
        if (find(id).isPresent()) return true;
        if (book.all().size() >= MOST) return false;
        if (book.add(id)) book.word(id, 1, words);
        return true;
    }

    /**
     * Says it in other words. Empty when it is done, or said so already; otherwise what somebody else has written
     * since {@code number}, and nothing has changed.
     */
    public Optional<Principle> change(PrincipleId id, int number, Map<String, Words> words) {
        book.hold();
        var now = find(id);
        if (now.isEmpty() || now.get().words().equals(words)) return Optional.empty();
        int last = now.get().number();
        if (last > number) return now;
        book.word(id, last + 1, words);
        Principle.HANDLING
                .erasedOn(organisation.today())
                .ifPresent(day -> book.replaced(id, last + 1, day));
        return Optional.empty();
    }

    /** Changes places with the one before it that has not been taken away, or the one after it. */
    public void move(PrincipleId id, boolean up) {
        book.hold();
        var all = book.all();
        var order =
                new ArrayList<>(
                        all.stream().filter(it -> !it.takenAway()).map(Principle::id).toList());
        int at = order.indexOf(id);
        int to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= order.size()) return;
        Collections.swap(order, at, to);
        all.stream().filter(Principle::takenAway).map(Principle::id).forEach(order::add);
        book.order(order);
    }

    /** What everybody has read stays where it is, with its readings; what nobody has seen is gone. */
    public void takeAway(PrincipleId id) {
        book.hold();
        find(id).ifPresent(it -> {
            if (it.isDraft()) book.remove(id);
            else book.takeAway(id, true);
        });
    }

    public void bringBack(PrincipleId id) {
        book.takeAway(id, false);
    }

    /** From now on everybody reads what was prepared. */
    public void show() {
        book.hold();
        book.show(organisation.today());
    }
}
