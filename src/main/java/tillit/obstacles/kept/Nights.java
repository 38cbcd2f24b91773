package tillit.obstacles.kept;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.Stairs.Stand;
import tillit.obstacles.way.Step;
import tillit.obstacles.way.Watch;
import tillit.organisation.Organisation;

/** What happens by itself: silence goes up, a new owner is found, and it is asked whether it is gone. */
@Component
public class Nights {

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);

    private final ObstacleBook book;
    private final Found found;
    private final Owners owners;
    private final StairsNow stairs;
    private final Pace pace;
    private final ObstacleMail mail;
    private final Organisation organisation;
    private final TransactionTemplate together;

    Nights(
            ObstacleBook book,
            Found found,
            Owners owners,
            StairsNow stairs,
            Pace pace,
            ObstacleMail mail,
            Organisation organisation,
            TransactionTemplate together) {
        this.book = book;
        this.found = found;
        this.owners = owners;
        this.stairs = stairs;
        this.pace = pace;
        this.mail = mail;
        this.organisation = organisation;
        this.together = together;
    }

    /** Each by itself: one that cannot be moved does not keep the others. */
    @Scheduled(cron = "0 30 4 * * *", zone = "${tillit.zone}")
    public void pass() {
        found.waiting().forEach(this::pass);
    }

    private void pass(UUID id) {
        try {
            together.executeWithoutResult(_ -> book.hold(new ObstacleId(id)).ifPresent(this::step));
        } catch (RuntimeException e) {
            LOG.error("An obstacle could not go on its way: {}", e.getClass());
        }
    }

    private void step(Obstacle it) {
        var watch = new Watch(stairs.now(), pace.country(), pace.days());
        var before = owners.of(it);
        watch.due(it.way(), it.raiser().unit(), organisation.today())
                .ifPresent(step -> {
                    book.add(it.id(), Told.of(step));
                    tell(it.id(), step, before);
                });
    }

    private void tell(ObstacleId id, Step step, Optional<Stand> before) {
        var it = book.find(id).orElseThrow();
        var raiser = it.raiser().known();
        switch (step) {
            case Step.Silent _ -> {
                before.ifPresent(one -> mail.about(one.people(), "silent.before", id));
                mail.about(raiser, "silent", id);
                owners.of(it).ifPresent(one -> mail.owners(one.people(), "silent.owner"));
            }
            case Step.SilentAtTop _ -> {
                before.ifPresent(one -> mail.owners(one.people(), "top.owner"));
                mail.about(raiser, "top", id);
            }
            case Step.Owned _ ->
                    owners.of(it).ifPresent(one -> mail.owners(one.people(), "raised"));
            case Step.GoneAsked _ -> mail.about(raiser, "gone", id);
            default -> {}
        }
    }
}
