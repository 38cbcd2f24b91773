package tillit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** One server, or several on the database of the first. */
final class HallNodes implements AutoCloseable {

    private final List<Program> nodes = new ArrayList<>();

    private HallNodes() {}

    /** Each with a folder of its own, which is new. */
    static HallNodes start(Path folder, int count) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Organiser.bringMethod(folder.resolve("1"));
        var all = new HallNodes();
        all.nodes.add(Program.start(folder.resolve("1")));
        while (all.nodes.size() < count)
            all.nodes.add(all.first().beside(folder.resolve("" + (all.nodes.size() + 1))));
        return all;
    }

    Program first() {
        return nodes.getFirst();
    }

    Object[] ports() {
        return nodes.stream().map(Program::port).toArray();
    }

    /** Of all servers together, without PostgreSQL. */
    Duration cpu() {
        return nodes.stream().map(Program::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    Duration postgresCpu() {
        return first().postgresCpu();
    }

    /** What is alive on the heaps of all of them. */
    long heapBytes() throws IOException {
        long bytes = 0;
        for (var node : nodes) bytes += node.heapBytes();
        return bytes;
    }

    @Override
    public void close() {
        for (var node : nodes.reversed()) node.close();
    }
}
