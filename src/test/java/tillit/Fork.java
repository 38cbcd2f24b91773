package tillit;

import java.nio.file.Path;

/** The tests run in two programs at a time (pom.xml): what one of them writes is in a folder of its own. */
final class Fork {

    private static final String NUMBER = System.getProperty("fork", "1");

    private Fork() {}

    static Path folder(String name) {
        return Path.of("target", name + "-" + NUMBER);
    }
}
