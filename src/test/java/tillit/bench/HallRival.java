package tillit.bench;

import static tillit.bench.HallFigures.number;

import java.io.IOException;
import java.net.ServerSocket;

/** The floor, with as many phones of its own. It rests while it is not measured. */
final class HallRival implements AutoCloseable {

    private static final int JOIN_SECONDS = 20;
    private static final int SETTLE_SECONDS = 1;

    private final HallProcess server;
    private final HallProcess phones;
    private final double heapKbPerPhone;

    private HallRival(HallProcess server, HallProcess phones, double heapKbPerPhone) {
        this.server = server;
        this.phones = phones;
        this.heapKbPerPhone = heapKbPerPhone;
    }

    /** Sends frames of so many bytes to so many; warm, and at rest. */
    static HallRival of(int people, int bytes) throws IOException {
        int port = freePort();
        var server = HallProcess.start(HallFloor.class, port, bytes).whenReady();
        var phones = HallProcess.start(HallLoad.class, "-", port);
        long heap = server.heapBytes();
        phones.tell("follow " + people + " " + JOIN_SECONDS + " /");
        double more = (server.heapBytes() - heap) / 1024.0 / people;
        phones.tell("say - 0 " + HallMorning.WARM_SECONDS);
        server.say(HallFloor.REST);
        return new HallRival(server, phones, more);
    }

    double heapKbPerPhone() {
        return heapKbPerPhone;
    }

    HallCost cost(int seconds) throws IOException {
        server.say(HallFloor.GO_ON);
        phones.tell("say - 0 " + SETTLE_SECONDS);
        phones.tell("clear");
        var cpu = server.cpu();
        var got = phones.tell("say - 0 " + seconds);
        double used = server.cpu().minus(cpu).toNanos() / 1e3;
        server.say(HallFloor.REST);
        return new HallCost(used, number(got, "frames"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        phones.close();
        server.close();
    }
}
