package tillit.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One of our own programs in a process of its own: a server, or all the phones. */
final class HallProcess implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern NUMBER = Pattern.compile("(\\w+)=([0-9.E]+)");
    private static final int SECONDS_TO_END = 30;

    private final Process process;
    private final BufferedReader output;

    private HallProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static HallProcess start(Class<?> program, Object... words) throws IOException {
        var command = new ArrayList<>(List.of(JAVA.resolve("java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of("-Xmx1500m", "--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(System.getProperty("java.class.path").replace(":", File.pathSeparator));
        command.add(program.getName());
        for (var word : words) command.add(String.valueOf(word));
        return new HallProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** A server says when it is ready; what it prints later is nobody's. */
    HallProcess whenReady() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine())
            if (line.contains(" is ready: ")) {
                Thread.ofPlatform().daemon().start(this::drain);
                return this;
            }
        throw new IllegalStateException("It ended before it was ready.");
    }

    /** Says something to a server, which answers nothing. */
    void say(String line) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
    }

    /** Gives the phones an order, and waits until it is done; answers with what they have counted. */
    Map<String, Double> tell(String order) throws IOException {
        say(order);
        var line = output.readLine();
        if (line == null) throw new IllegalStateException("The phones are gone.");
        var numbers = new HashMap<String, Double>();
        var found = NUMBER.matcher(line);
        while (found.find()) numbers.put(found.group(1), Double.valueOf(found.group(2)));
        return numbers;
    }

    Duration cpu() {
        return Cpu.of(process.pid());
    }

    long heapBytes() throws IOException {
        return JavaHeap.of(process.pid());
    }

    private void drain() {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // It has ended.
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
