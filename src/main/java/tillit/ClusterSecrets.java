package tillit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Three passwords, made once and kept beside the cluster: superuser, owner of the tables, application. */
record ClusterSecrets(Path superuserFile, String superuser, String owner, String application) {

    static ClusterSecrets in(Path home) throws IOException {
        var file = home.resolve("secrets");
        if (!Files.exists(file))
            Files.write(file, Stream.generate(ClusterSecrets::random).limit(3).toList());
        return read(home, Files.readAllLines(file));
    }

    private static ClusterSecrets read(Path home, List<String> lines) throws IOException {
        var superuserFile = home.resolve("superuser");
        Files.writeString(superuserFile, lines.get(0));
        return new ClusterSecrets(superuserFile, lines.get(0), lines.get(1), lines.get(2));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
