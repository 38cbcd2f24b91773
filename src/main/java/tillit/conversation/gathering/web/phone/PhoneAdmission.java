package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tillit.conversation.live.Admission;
import tillit.conversation.live.Knock;

/** A phone follows what its table is sent: by its cookie it is a seat, and by the seat at a table. */
@Component
class PhoneAdmission implements Admission {

    private static final Pattern PATH = Pattern.compile("/g/([A-Z0-9]{1,20})/(sv|da|en)/live");

    private final KnownGatherings gatherings;
    private final Phones phones;
    private final PhoneFrames frames;

    PhoneAdmission(KnownGatherings gatherings, Phones phones, PhoneFrames frames) {
        this.gatherings = gatherings;
        this.phones = phones;
        this.frames = frames;
    }

    @Override
    public Optional<String> admit(Knock knock) {
        var path = PATH.matcher(knock.path());
        var token = Optional.ofNullable(knock.cookies().get(PhoneCookie.SEAT)).map(PhoneToken::new);
        if (!path.matches() || token.isEmpty()) return Optional.empty();
        return gatherings
                .withCode(path.group(1))
                .flatMap(gathering -> phones.find(gathering, token.get()))
                .map(phone -> follow(phone, path.group(2)));
    }

    /** Under whichever address it asks. */
    @Override
    public String who(Knock knock) {
        return knock.cookies().getOrDefault(PhoneCookie.SEAT, "");
    }

    private String follow(Phone phone, String language) {
        var audience = phone.audience(language);
        frames.follow(phone, audience);
        return audience.topic();
    }
}
