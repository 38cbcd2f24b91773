package tillit.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many mails wait, for the one who looks after the server. */
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
    }
}
