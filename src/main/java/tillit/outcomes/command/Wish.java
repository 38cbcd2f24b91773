package tillit.outcomes.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tillit.outcomes.figure.Scope;

/** What was asked for: {@code --data DIR --year 2024 --by area}. */
record Wish(Path data, int year, By by) {

    /** Which parts of the organisation. */
    enum By {
        ORGANISATION,
        AREA,
        LEVEL;

        boolean wants(Scope scope) {
            return word().equals(scope.word());
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static By of(String word) {
            return Arrays.stream(values())
                    .filter(by -> by.word().equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            new NotUnderstood("--by is organisation, area or level, not " + word));
        }
    }

    /** Says to whoever typed it what to type instead. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotUnderstood(String message) {
            super(message);
        }
    }

    /** Throws {@link NotUnderstood}. */
    static Wish of(List<String> words) {
        var left = new ArrayDeque<>(words);
        var data = "";
        var year = "";
        var by = By.ORGANISATION;
        while (!left.isEmpty()) {
            var word = left.remove();
            switch (word) {
                case "--data" -> data = after(word, left);
                case "--year" -> year = after(word, left);
                case "--by" -> by = By.of(after(word, left));
                case "--json" -> {}
                default -> throw new NotUnderstood("What is " + word + "? Try bin/tillit help");
            }
        }
        if (data.isEmpty())
            throw new NotUnderstood("Which files? --data FOLDER names the folder with them");
        return new Wish(Path.of(data), number(year), by);
    }

    private static String after(String word, ArrayDeque<String> left) {
        if (left.isEmpty()) throw new NotUnderstood("Something is missing after " + word);
        return left.remove();
    }

    private static int number(String year) {
        if (!year.matches("[12]\\d{3}")) throw new NotUnderstood("Which year? --year 2024");
        return Integer.parseInt(year);
    }
}
