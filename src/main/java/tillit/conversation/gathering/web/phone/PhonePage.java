package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import tillit.shell.Page;

/**
 * A gathering on one phone.
 *
 * @param lost whether a table was asked for that is not there
 * @param late what came too late
 */
public record PhonePage(PhoneRegion region, boolean lost, Optional<LatePart> late) implements Page {

    static PhonePage of(Phone phone, Own own, String language) {
        return new PhonePage(PhoneRegion.of(phone, own, language), false, Optional.empty());
    }

    static PhonePage late(Phone phone, LatePart late, String language) {
        var region = PhoneRegion.of(phone, Own.of(phone), language);
        return new PhonePage(region, false, Optional.of(late));
    }

    static PhonePage lost(Phone phone, String language) {
        return new PhonePage(
                PhoneRegion.of(phone, Own.of(phone), language), true, Optional.empty());
    }

    public String live() {
        return region.at("/" + region.language() + "/live");
    }
}
