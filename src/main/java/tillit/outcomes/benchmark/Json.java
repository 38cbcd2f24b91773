package tillit.outcomes.benchmark;

import java.io.IOException;
import java.io.InputStream;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON from elsewhere: of limited size and depth, nothing after its end, no name twice. */
public final class Json {

    public static final int MOST_BYTES = 5_000_000;

    private static final int DEPTH = 20;
    private static final int DIGITS = 40;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH)
                                                    .maxNumberLength(DIGITS)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    /** Reads a byte more than is allowed and no further, however long the stream is. */
    public static Reading<JsonNode> read(InputStream file) throws IOException {
        return read(file.readNBytes(MOST_BYTES + 1));
    }

    public static Reading<JsonNode> read(byte[] text) {
        if (text.length > MOST_BYTES) return new Unread<>(Reason.TOO_LARGE);
        try {
            return new Read<>(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return new Unread<>(Reason.NOT_JSON);
        }
    }
}
