package tillit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/** The modules written down as {@code bin/run} does it: a start that has to find them out takes seconds longer. */
final class ModuleMap {

    /** For the class path of a server; written anew in each run. */
    static final Path FOLDER = write(Fork.folder("module-map"));

    private ModuleMap() {}

    private static Path write(Path folder) {
        var modules = ApplicationModules.of(Tillit.class);
        var file = folder.resolve("META-INF/spring-modulith/application-modules.json");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, new ApplicationModulesExporter(modules).toJson());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
