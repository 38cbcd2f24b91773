package tillit.conversation.gathering.web.phone;

import tillit.shell.Page;

/**
 * A gathering on one phone.
 *
 * @param lost whether a table was asked for that is not there
 */
public record PhonePage(PhoneRegion region, boolean lost) implements Page {

    static PhonePage of(Phone phone, Own own, String language) {
        return new PhonePage(PhoneRegion.of(phone, own, language), false);
    }

    static PhonePage lost(Phone phone, String language) {
        return new PhonePage(PhoneRegion.of(phone, Own.of(phone), language), true);
    }

    public String live() {
        return region.at("/" + region.language() + "/live");
    }
}
