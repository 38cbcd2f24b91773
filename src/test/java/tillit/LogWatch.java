package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import tillit.trial.Cast;

/** Hears every line that is logged while it is open. */
public final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    /** A person's name, an e-mail address, or something sealed. */
    private static final Pattern SECRET =
            Pattern.compile(
                    Stream.concat(
                                    Arrays.stream(Cast.values())
                                            .map(who -> Pattern.quote(who.shownName())),
                                    Stream.of("[\\w.+-]+@[a-z]+\\.[a-z]+", "0123abcd\\."))
                            .collect(Collectors.joining("|")));

    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    private LogWatch() {}

    public static LogWatch open() {
        var watch = new LogWatch();
        watch.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        watch.start();
        root().addAppender(watch);
        return watch;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** None of these lines tells who somebody is or what was sealed. */
    public static void tellNothing(List<String> lines) {
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContainPattern(SECRET));
    }

    @Override
    protected void append(ILoggingEvent event) {
        var cause = event.getThrowableProxy();
        lines.add(
                event.getFormattedMessage()
                        + (cause == null ? "" : "\n" + ThrowableProxyUtil.asString(cause)));
    }

    @Override
    public void close() {
        root().detachAppender(this);
        stop();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
