package tillit.bench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.support.GenericApplicationContext;
import tillit.Tillit;
import tillit.conversation.live.Admission;
import tillit.conversation.live.Broadcast;

/**
 * The whole house with a hall in it that stores nothing: words are counted, and the wall is drawn at most every 50 ms.
 * What it measures is the sending alone.
 */
final class DemoHall extends Handler.Wrapper {

    static final String STREAM = "/live/bench";
    static final String WORDS = "/bench/words";

    private static final int DRAWN_MILLIS = 50;

    private final AtomicLong words = new AtomicLong();

    /** Settings as {@code bin/run} takes them. */
    static void main(String[] settings) {
        var house = new SpringApplication(Tillit.class);
        var hall = new DemoHall();
        house.addInitializers(context -> hall.into((GenericApplicationContext) context));
        var broadcast = house.run(settings).getBean(Broadcast.class);
        var _ =
                Executors.newSingleThreadScheduledExecutor()
                        .scheduleAtFixedRate(
                                () -> hall.draw(broadcast), 0, DRAWN_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void into(GenericApplicationContext context) {
        context.registerBean(
                Admission.class,
                () ->
                        knock ->
                                knock.path().equals(STREAM)
                                        ? Optional.of("bench")
                                        : Optional.empty());
        context.registerBean(
                WebServerFactoryCustomizer.class,
                () ->
                        (WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory>)
                                factory ->
                                        factory.addServerCustomizers(server -> {
                                            setHandler(server.getHandler());
                                            server.setHandler(this);
                                        }));
    }

    private void draw(Broadcast broadcast) {
        long now = words.get();
        var wall = (now + "x".repeat(GatheringBench.WALL)).substring(0, GatheringBench.WALL);
        broadcast.show("bench", now, wall.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!HttpMethod.POST.is(request.getMethod())
                || !Request.getPathInContext(request).equals(WORDS))
            return super.handle(request, response, callback);
        response.setStatus(HttpStatus.NO_CONTENT_204);
        response.getHeaders().put("Last-Event-ID", String.valueOf(words.incrementAndGet()));
        callback.succeeded();
        return true;
    }
}
