package tillit.programme.trainer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tillit.programme.course.OccasionChanged;
import tillit.programme.course.OccasionChanged.What;

/** Who leads an occasion, or was asked to, hears what becomes of it. */
@Component
class OccasionsFollowed {

    private final RequestBook book;
    private final TrainerMail mail;

    OccasionsFollowed(RequestBook book, TrainerMail mail) {
        this.book = book;
        this.mail = mail;
    }

    @EventListener
    void changed(OccasionChanged news) {
        if (news.is(What.PLACES)) return;
        book.of(news.occasion()).stream()
                .filter(one -> !one.is(Reply.NO))
                .forEach(one -> tell(one, news));
    }

    /** What will not be asks nobody's time. */
    private void tell(Request one, OccasionChanged news) {
        if (news.is(What.MOVED)) {
            mail.moved(one.person(), one.job());
            return;
        }
        mail.spared(one.person(), one.job());
        book.remove(news.occasion(), one.person());
    }
}
