package tillit.composition.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** That no file which is written is one of the others: people who were read would be gone. */
final class Distinct {

    private Distinct() {}

    /**
     * Throws {@link NotUnderstood}.
     *
     * @param all by option
     * @param written the options of those that are written
     */
    static void check(Map<String, Path> all, List<String> written) {
        for (var one : written)
            for (var other : all.keySet())
                if (all.containsKey(one) && !one.equals(other) && areOne(all.get(one), all.get(other)))
                    throw new NotUnderstood(
                            one
                                    + " and "
                                    + other
                                    + " are the same file, "
                                    + all.get(one)
                                    + ", and writing one would destroy the other. Give "
                                    + one
                                    + " another name");
    }

    /** Also by another way to it, or another name of it. What is no file, /dev/null, may be there twice. */
    private static boolean areOne(Path one, Path other) {
        try {
            if (Files.exists(one) && !Files.isRegularFile(one)) return false;
            if (Files.exists(one) && Files.exists(other)) return Files.isSameFile(one, other);
            return whole(one).equals(whole(other));
        } catch (IOException _) {
            return false;
        }
    }

    /** By the real name of its folder: the file itself may not be there yet. */
    private static Path whole(Path file) throws IOException {
        var whole = file.toAbsolutePath().normalize();
        var folder = whole.getParent();
        return folder == null || !Files.exists(folder)
                ? whole
                : folder.toRealPath().resolve(whole.getFileName());
    }
}
