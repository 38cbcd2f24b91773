package tillit.composition.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tillit.composition.Words;
import tillit.composition.file.PeopleFile;
import tillit.composition.file.Reading;
import tillit.composition.file.ResultFile;
import tillit.composition.file.RulesFile;
import tillit.composition.file.Source;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;

/** The files that were named, read; what is wrong in them becomes a message with a line for each. */
final class Given {

    private final Wish wish;
    private final Words words;

    Given(Wish wish, Words words) {
        this.wish = wish;
        this.words = words;
    }

    /** Throws {@link NotUnderstood}. What may be a mistake and may be none is told on the error stream. */
    Brief brief() {
        var people = read(wish.people(), PeopleFile::read);
        var brief = read(wish.rules(), file -> RulesFile.read(text(file), people));
        RulesFile.remarks(brief, people)
                .forEach(remark -> System.err.println("note: " + line(wish.people(), remark)));
        return brief;
    }

    /** Throws {@link NotUnderstood}. */
    Placement result(Path file, Brief brief) {
        return read(file, stream -> ResultFile.read(stream, brief));
    }

    private interface Reader<T> {
        Reading<T> read(InputStream file) throws IOException;
    }

    private <T> T read(Path file, Reader<T> reader) {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (reader.read(stream)) {
                case Reading.Read<T>(var value) -> value;
                case Reading.Unread<T> unread -> throw new NotUnderstood(message(file, unread));
            };
        } catch (CharacterCodingException e) {
            throw new NotUnderstood(file + ": is not a text in UTF-8. Save it as UTF-8");
        } catch (IOException e) {
            throw new NotUnderstood(file + ": cannot be read. Is the name right?");
        }
    }

    private static String text(InputStream file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file.readAllBytes()))
                .toString();
    }

    private String message(Path file, Reading.Unread<?> unread) {
        return String.join("\n", unread.troubles().stream().map(it -> line(file, it)).toList());
    }

    /** A mistake in a cell comes to light when the rules are read, but stands in the people's file. */
    private String line(Path read, Trouble trouble) {
        var file = trouble.source() == Source.PEOPLE ? wish.people() : read;
        var where = trouble.where(words);
        var value = trouble.value().isEmpty() ? "" : " \"" + trouble.value() + "\" –";
        return file
                + (where.isEmpty() ? "" : ", " + where)
                + ":"
                + value
                + " "
                + trouble.said(words);
    }
}
