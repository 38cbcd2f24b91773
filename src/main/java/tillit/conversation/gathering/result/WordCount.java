package tillit.conversation.gathering.result;

import java.util.Comparator;
import java.util.List;
import tillit.conversation.method.Harvest;
import tillit.conversation.method.Step;
import tillit.conversation.wall.Brick;
import tillit.conversation.wall.Language;
import tillit.conversation.wall.Wall;

/** The words of a step as the organiser left the wall, with how many have sent each; most often first. */
record WordCount(List<Brick> bricks, int least) {

    /** A word appears when so many have sent it, unless the organiser shows all. */
    private static final int AT_LEAST = 2;

    /** Equally frequent ones by the alphabet: what came one after the other would tell what one phone sent. */
    private static final Comparator<Brick> MOST_FIRST =
            Comparator.comparingInt(Brick::count).reversed().thenComparing(Brick::label);

    /** @param language whose inflection brings words together */
    static WordCount of(Harvest harvest, Step step, String language) {
        var words = harvest.state().words(step.id());
        var wall = harvest.wall(step.id());
        var all = Wall.of(words, wall, Language.of(language), 1);
        return new WordCount(all, wall.all() ? 1 : AT_LEAST);
    }

    GatheringResult.Words part(String heading, String question) {
        var hidden = bricks.stream().filter(Brick::hidden).count();
        var shown =
                bricks.stream()
                        .filter(brick -> !brick.hidden() && brick.count() >= least)
                        .sorted(MOST_FIRST)
                        .map(brick -> new GatheringResult.Word(brick.label(), brick.count()))
                        .toList();
        int others = bricks.size() - shown.size() - (int) hidden;
        return new GatheringResult.Words(heading, question, shown, others, (int) hidden);
    }
}
