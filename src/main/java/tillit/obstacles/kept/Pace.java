package tillit.obstacles.kept;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.law.Country;

/** How long owners have here, in working days of this country. */
@Component
public class Pace {

    /** So long does an owner wait for a reply at most. */
    private static final int PAUSE = 10;

    private final Country country;
    private final int days;

    Pace(@Value("${tillit.zone}") ZoneId zone, @Value("${tillit.obstacles.days:20}") int days) {
        if (days < 1)
            throw new IllegalArgumentException(
                    "tillit.obstacles.days is " + days + ". Maybe 20 was meant.");
        this.country = Country.at(zone);
        this.days = days;
    }

    public Country country() {
        return country;
    }

    public int days() {
        return days;
    }

    public int pause() {
        return PAUSE;
    }
}
