package tillit.conversation.gathering.web.phone;

import tillit.shell.Page;

/** A gathering on one phone. */
public record PhonePage(PhoneRegion region) implements Page {

    static PhonePage of(Phone phone, Own own, String language) {
        return new PhonePage(PhoneRegion.of(phone, own, language));
    }

    public String live() {
        return region.at("/" + region.language() + "/live");
    }
}
