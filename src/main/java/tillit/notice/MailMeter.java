package tillit.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many mails wait, and how many are in doubt, for the one who looks after the server. */
@Component
class MailMeter implements MeterBinder {

    private final Notices notices;

    MailMeter(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("tillit.mails.waiting", notices, Notices::waiting)
                .description("Mails that wait to be sent")
                .register(meters);
        Gauge.builder("tillit.mails.unsure", notices, Notices::unsure)
                .description("Mails that may or may not have arrived")
                .register(meters);
    }
}
