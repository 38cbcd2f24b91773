package tillit.programme.need;

import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.organisation.Organisation;
import tillit.programme.course.Roll;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.Staff;

/** The door to what people need. There are two ways through it: one's own, and a host's while it is time. */
@Service
@Transactional
public class Needs {

    private static final int DAYS_AFTER_WORK = 30;

    private final NeedBook book;
    private final StaffNow staff;
    private final Organisation organisation;
    private final ZoneId zone;

    Needs(
            NeedBook book,
            StaffNow staff,
            Organisation organisation,
            @Value("${tillit.zone}") ZoneId zone) {
        this.book = book;
        this.staff = staff;
        this.organisation = organisation;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public Need of(PersonId person) {
        return book.of(List.of(person)).getOrDefault(person, Need.NOTHING);
    }

    /** Instead of what they told before; nothing takes it away. */
    public void tell(PersonId person, Need need) {
        if (need.isNothing()) book.remove(List.of(person));
        else book.put(person, need);
    }

    /** Of who has a place; nothing when it is not time, and of what was called off. */
    @Transactional(readOnly = true)
    public Needed at(Roll roll) {
        var showing = Showing.of(roll.occasion().when(), zone);
        return showing.contains(organisation.today()) && !roll.occasion().calledOff()
                ? Needed.of(roll.placed(), book.of(roll.placed()))
                : Needed.NOTHING;
    }

    /** At night: of who has not worked here for a month nothing is kept. */
    @Scheduled(cron = "0 50 3 * * *", zone = "${tillit.zone}")
    public void forget() {
        var before =
                Staff.on(organisation.today().minusDays(DAYS_AFTER_WORK), organisation.history());
        book.remove(
                book.people().stream()
                        .filter(person -> staff.now().standing(person).isEmpty())
                        .filter(person -> before.standing(person).isEmpty())
                        .toList());
    }
}
