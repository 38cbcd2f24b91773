package tillit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What cannot be done with less: a process that only writes the same bytes to as many connections, as often. Its
 * processor time a write is what the server's is held against.
 */
final class Floor {

    private static final int SECONDS_TO_WARM = 5;
    private static final int SECONDS = 15;

    private Floor() {}

    /** Processor time of one write of {@code bytes}, when there are {@code perSecond} to {@code connections}. */
    static Duration cpuOfAWrite(int connections, int bytes, int perSecond)
            throws IOException, InterruptedException {
        try (var server = new ServerSocket(0, connections, InetAddress.getLoopbackAddress())) {
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Floor.class.getName(),
                                    String.valueOf(server.getLocalPort()),
                                    String.valueOf(connections),
                                    String.valueOf(bytes),
                                    String.valueOf(perSecond))
                            .redirectErrorStream(true)
                            .start();
            for (int i = 0; i < connections; i++) drain(server.accept());
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) throw new IllegalStateException(said);
            return Duration.ofNanos(Long.parseLong(said.strip()));
        }
    }

    private static void drain(Socket socket) {
        Thread.ofVirtual()
                .start(() -> {
                    try (InputStream in = socket.getInputStream()) {
                        in.skip(Long.MAX_VALUE);
                    } catch (IOException e) {
                        // The writer has ended.
                    }
                });
    }

    /** The process: PORT CONNECTIONS BYTES PER_SECOND; prints nanoseconds of processor time a write. */
    static void main(String[] args) throws IOException {
        var channels = new ArrayList<SocketChannel>();
        var server =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
        for (int i = 0; i < Integer.parseInt(args[1]); i++)
            channels.add(SocketChannel.open(server));
        var frame = ByteBuffer.allocateDirect(Integer.parseInt(args[2]));
        int perSecond = Integer.parseInt(args[3]);
        write(channels, frame, perSecond, SECONDS_TO_WARM);
        var before = Cpu.of(ProcessHandle.current().pid());
        long writes = write(channels, frame, perSecond, SECONDS);
        var used = Cpu.of(ProcessHandle.current().pid()).minus(before);
        System.out.println(used.toNanos() / writes);
    }

    /** As a room does: an event goes to ten at once, then comes the next. */
    private static long write(
            List<SocketChannel> channels, ByteBuffer frame, int perSecond, int seconds)
            throws IOException {
        long began = System.nanoTime();
        long writes = 0;
        while (writes < (long) perSecond * seconds) {
            for (int i = 0; i < Town.SIZE; i++) {
                frame.clear();
                var channel = channels.get((int) (writes++ % channels.size()));
                while (frame.hasRemaining()) channel.write(frame);
            }
            long due = began + writes * TimeUnit.SECONDS.toNanos(1) / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
        }
        return writes;
    }
}
