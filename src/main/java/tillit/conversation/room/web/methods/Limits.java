package tillit.conversation.room.web.methods;

import tillit.conversation.method.Step;
import tillit.conversation.method.Step.Settings;

/** How much each may give in a step; nothing for the kinds that set no limit. */
final class Limits {

    private Limits() {}

    static String of(Step step, InWords words) {
        var set = step.settings();
        return switch (step.kind()) {
            case WORDS -> words.text().of("method.limit.words", set.each());
            case VOTE -> words.text().of("method.limit.vote", set.votes());
            case CHOOSE -> words.text().of("method.limit.choose", set.atMost());
            case TABLES ->
                    words.text().of("method.limit.tables", set.from(), set.to(), set.atMost());
            case SCALE -> scale(set, words);
            case PAUSE, ROUND, WRITE, GATHER, TALK, DRAW, REVIEW, FOLLOW_UP -> "";
        };
    }

    private static String scale(Settings set, InWords words) {
        var low = set.low().in(words.language());
        var high = set.high().in(words.language());
        return words.text().of("method.limit.scale", set.from(), low, set.to(), high);
    }
}
