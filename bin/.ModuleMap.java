import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/**
 * Writes down the modules of the house, so that a start need not find them out from the classes: that takes two
 * seconds and 100 MB each time. Words: the application's class, the file to write.
 */
class ModuleMap {

    public static void main(String[] words) throws Exception {
        var modules = ApplicationModules.of(Class.forName(words[0]));
        Files.writeString(Path.of(words[1]), new ApplicationModulesExporter(modules).toJson());
    }
}
