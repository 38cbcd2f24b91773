package tillit.conversation.gathering.web.wall;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tillit.conversation.gathering.web.phone.KnownGatherings;
import tillit.conversation.live.Admission;
import tillit.conversation.live.Knock;

/** Whoever has the code may follow the wall: they see the big screen too. */
@Component
class WallAdmission implements Admission {

    private static final Pattern PATH =
            Pattern.compile("/g/([A-Z0-9]{1,20})/wall/(?:(sv|da|en)/)?live");

    private final KnownGatherings gatherings;
    private final WallFrames frames;

    WallAdmission(KnownGatherings gatherings, WallFrames frames) {
        this.gatherings = gatherings;
        this.frames = frames;
    }

    /** Who names no language is shown the wall in Swedish; pages name theirs. */
    @Override
    public Optional<String> admit(Knock knock) {
        var path = PATH.matcher(knock.path());
        if (!path.matches()) return Optional.empty();
        var language = Optional.ofNullable(path.group(2)).orElse("sv");
        return gatherings
                .withCode(path.group(1))
                .flatMap(gathering -> frames.follow(gathering, language));
    }
}
