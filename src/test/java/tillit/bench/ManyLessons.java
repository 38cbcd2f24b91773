package tillit.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import tillit.commons.lesson.Question;

/**
 * Lessons in three languages, of words that are as uneven as in real texts: the commonest in nearly every one, the
 * seldom ones, put together of two, in one or two.
 */
final class ManyLessons {

    private static final int WORDS_IN_A_PART = 32;
    private static final int AT_A_TIME = 1000;
    private static final int DAYS = 1800;
    private static final double FAILED = 0.15;
    private static final double DANISH = 0.6;
    private static final double ENGLISH = 0.85;

    private static final List<String> SWEDISH =
            List.of(
                    ("tid arbete möte chef samtal fråga vecka schema grupp dag kollega hjälp brukare barn beslut "
                                    + "vikarie sjuk skola förälder kök hemtjänst oro ansvar stöd mandat budget natt "
                                    + "besök familj rutin plan kontor snö karta måltid tillit lärare elev sommar jul")
                            .split(" "));

    private static final List<String> DANISH_WORDS =
            List.of(
                    ("tid arbejde møde leder samtale spørgsmål uge vagtplan gruppe dag kollega hjælp borger barn "
                                    + "beslutning vikar syg skole forælder køkken hjemmepleje uro ansvar støtte "
                                    + "beføjelse budget nat besøg familie rutine plan kontor sne kort måltid tillid")
                            .split(" "));

    private static final List<String> ENGLISH_WORDS =
            List.of(
                    ("time work meeting manager conversation question week schedule group day colleague help user "
                                    + "child decision substitute illness school parent kitchen care worry duty "
                                    + "support mandate budget night visit family routine plan office snow map meal trust")
                            .split(" "));

    private static final String ROOM = "{00000000-0000-0000-0000-000000000003}";
    private static final String TRUST_AND_SUPPORT =
            "{00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000004}";

    private final Random dice = new Random(23);

    /** As many as that, told through five years. */
    void into(Connection connection, int many) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int i = 0; i < many; i += AT_A_TIME) {
            var rows = new StringBuilder();
            for (int j = 0; j < AT_A_TIME; j++) rows.append(row()).append('\n');
            copy.copyIn(
                    "copy commons.lesson (id, kind, title, situation, tried, happened, next_time, principles, question,"
                            + " person, named, area, leads, language, told, handling, erased_on) from stdin",
                    new StringReader(rows.toString()));
        }
    }

    private String row() {
        double language = dice.nextDouble();
        var words = language < DANISH ? SWEDISH : language < ENGLISH ? DANISH_WORDS : ENGLISH_WORDS;
        var told = LocalDate.parse("2026-11-01").minusDays(dice.nextInt(DAYS));
        var questions = Question.values();
        return String.join(
                "\t",
                new UUID(dice.nextLong(), dice.nextLong()).toString(),
                dice.nextDouble() < FAILED ? "FAILED" : "HELPED",
                text(words, 5),
                text(words, WORDS_IN_A_PART),
                text(words, WORDS_IN_A_PART),
                text(words, WORDS_IN_A_PART),
                text(words, WORDS_IN_A_PART),
                dice.nextBoolean() ? ROOM : TRUST_AND_SUPPORT,
                questions[dice.nextInt(questions.length)].name(),
                new UUID(dice.nextLong(), dice.nextLong()).toString(),
                "f",
                "Hemtjänst",
                "t",
                words.equals(SWEDISH) ? "sv" : words.equals(DANISH_WORDS) ? "da" : "en",
                told.toString(),
                "EVERYBODY/WRITTEN/60",
                "2031-11-01");
    }

    private String text(List<String> words, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(i == 0 ? "" : " ").append(word(words));
        return text.toString();
    }

    /** By Zipf's law the thousandth word is a thousandth as common as the first; every second is put together of two. */
    private String word(List<String> words) {
        var word = words.get(zipf(words.size()));
        return dice.nextBoolean() ? word : word + words.get(dice.nextInt(words.size())) + tail();
    }

    private String tail() {
        return dice.nextInt(4) == 0 ? String.valueOf(dice.nextInt(5000)) : "";
    }

    private int zipf(int size) {
        return (int) Math.min(size - 1, Math.pow(size + 1.0, dice.nextDouble()) - 1);
    }
}
