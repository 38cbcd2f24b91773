package tillit.shell;

import java.util.concurrent.Executors;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The server below the pages: a few threads watch all connections, each request has a virtual one. */
@Component
class ServerSettings implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    private static final int THREADS = 16;

    /** A whole hall opens its phones in the same second. */
    private static final int WAITING_TO_CONNECT = 4096;

    private final UnreadAnswers unread;

    ServerSettings(UnreadAnswers unread) {
        this.unread = unread;
    }

    /** Jetty's own pool of virtual threads has room for 200, and every stream of a circle keeps one. */
    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("server");
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        factory.setThreadPool(threads);
        factory.addServerCustomizers(server -> {
            server.setErrorHandler(unread);
            server.insertHandler(new HangingUp());
            for (var connector : server.getConnectors())
                if (connector instanceof ServerConnector socket)
                    socket.setAcceptQueueSize(WAITING_TO_CONNECT);
        });
    }
}
