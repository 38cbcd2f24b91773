package tillit.conversation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final byte[] WALL =
            "<li>Tillit</li><li>Mod</li>\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void a_phone_that_joined_late_reads_the_same_packed_frames_as_the_others() throws IOException {
        var early = stream(1, 2, 3);
        assertThat(early).contains("id: 1\n", "id: 2\n", "id: 3\n").endsWith(":\n\n");
        assertThat(stream(3)).contains("id: 3\n").doesNotContain("id: 2\n");
    }

    @Test
    void a_frame_is_packed_once() {
        var frame = new Frame(1, WALL);
        assertThat(frame.event(Wire.GZIP).array()).isSameAs(frame.event(Wire.GZIP).array());
        assertThat(frame.event(Wire.GZIP).remaining()).isLessThan(WALL.length / 20);
    }

    private static String stream(int... versions) throws IOException {
        var sent = new ByteArrayOutputStream();
        sent.writeBytes(Wire.GZIP.beginning(1000));
        for (int version : versions)
            sent.writeBytes(new Frame(version, WALL).event(Wire.GZIP).array());
        sent.writeBytes(Wire.GZIP.heartbeat());
        return new String(read(sent.toByteArray()), StandardCharsets.UTF_8);
    }

    /** As far as it goes: a stream has no end. */
    private static byte[] read(byte[] sent) throws IOException {
        var got = new ByteArrayOutputStream();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            for (int one = unpacked.read(); one >= 0; one = unpacked.read()) got.write(one);
        } catch (java.io.EOFException e) {
            return got.toByteArray();
        }
        return got.toByteArray();
    }
}
