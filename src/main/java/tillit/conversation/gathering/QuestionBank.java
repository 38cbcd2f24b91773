package tillit.conversation.gathering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tillit.conversation.method.Wording;

/** The questions of {@code gatherings/questions.yaml}, in the order of the file. */
public final class QuestionBank {

    private static final String FILE = "/gatherings/questions.yaml";
    private static final List<Question> ALL = read();

    private QuestionBank() {}

    public static List<Question> all() {
        return ALL;
    }

    public static Optional<Question> find(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /**
     * The same question in another language when it is one of the bank's; a question of one's own stays as it was
     * written.
     */
    public static String in(String language, String asked) {
        return ALL.stream()
                .map(Question::words)
                .filter(words -> words.byLanguage().containsValue(asked))
                .findFirst()
                .map(words -> words.in(language))
                .orElse(asked);
    }

    private static List<Question> read() {
        try (InputStream file =
                Objects.requireNonNull(QuestionBank.class.getResourceAsStream(FILE))) {
            List<Map<String, String>> rows =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return rows.stream().map(QuestionBank::question).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question question(Map<String, String> row) {
        return new Question(
                part(row, "id"),
                part(row, "about"),
                new Wording(
                        Map.of(
                                "sv",
                                part(row, "sv"),
                                "da",
                                part(row, "da"),
                                "en",
                                part(row, "en"))));
    }

    private static String part(Map<String, String> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> FILE + " lacks " + key + " in " + row);
    }
}
