package tillit.mandates.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.mandates.MandateId;

/** The door to the order of delegation: reading it, and preparing the next one. */
@Service
@Transactional
public class Orders {

    private final OrderBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Orders(OrderBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Those that are adopted, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions() {
        return book.adopted();
    }

    /** The one that holds on that day. */
    @Transactional(readOnly = true)
    public Optional<Version> holding(LocalDate day) {
        return versions().stream()
                .filter(one -> one.from().filter(from -> !from.isAfter(day)).isPresent())
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Version> draft() {
        return book.draft();
    }

    /** As they are read. */
    @Transactional(readOnly = true)
    public List<Line> lines(UUID version) {
        return book.lines(version);
    }

    @Transactional(readOnly = true)
    public Optional<Line> line(UUID version, MandateId mandate) {
        return book.line(version, mandate);
    }

    @Transactional(readOnly = true)
    public Optional<Line> line(MandateId mandate, LocalDate day) {
        return book.line(mandate, day);
    }

    /** Those that hold on the day and tell of what is asked, the best first; nothing for no question. */
    @Transactional(readOnly = true)
    public List<Line> search(String typed, LocalDate day, int most) {
        var question = Question.of(typed);
        return question.isEmpty() ? List.of() : book.search(question, day, most);
    }

    /** The telling words of a question, any of them, for {@code to_tsquery}; empty when it has none. */
    public String terms(String typed) {
        return Question.of(typed).any();
    }

    /** The draft: the one there is, or a copy of the newest version. */
    public Version prepare() {
        var id = UUID.randomUUID();
        if (book.addDraft(id))
            book.adopted().stream().findFirst().ifPresent(newest -> book.copy(newest.id(), id));
        return book.draft().orElseThrow();
    }

    /** In the draft; with the same id it is changed. Without a draft one is begun. */
    public void put(Line line) {
        prepare();
        book.holdDraft().ifPresent(draft -> book.put(draft.id(), line));
    }

    /** Without a draft nothing happens. */
    public void remove(MandateId mandate) {
        book.holdDraft().ifPresent(draft -> book.remove(draft.id(), mandate));
    }

    /** All lines of the draft are these. */
    public void replace(List<Line> lines) {
        prepare();
        book.holdDraft()
                .ifPresent(draft -> {
                    book.clear(draft.id());
                    lines.forEach(line -> book.put(draft.id(), line));
                });
    }

    /** The draft holds from that day on. Nothing happens when it is no draft any more: somebody else was quicker. */
    public void adopt(UUID draft, LocalDate from, String by) {
        book.holdDraft()
                .filter(one -> one.id().equals(draft))
                .ifPresent(one -> {
                    book.adopt(one.id(), from, by, clock.instant());
                    events.publishEvent(new OrderAdopted(one.id(), from));
                });
    }

    public void discard(UUID draft) {
        book.holdDraft().filter(one -> one.id().equals(draft)).ifPresent(_ -> book.removeDraft());
    }
}
