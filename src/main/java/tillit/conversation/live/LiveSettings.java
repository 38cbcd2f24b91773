package tillit.conversation.live;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Puts the streams below the servlets. */
@Configuration(proxyBeanMethods = false)
class LiveSettings {

    private final Broadcast broadcast = new Broadcast(System::nanoTime);
    private final Fan fan = new Fan(broadcast);

    @Bean(destroyMethod = "")
    Broadcast broadcast() {
        return broadcast;
    }

    /** The server is made before those who admit. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> streams(
            ObjectProvider<Admission> admissions) {
        return factory ->
                factory.addServerCustomizers(server -> wrap(server, new AnyAdmission(admissions)));
    }

    private void wrap(Server server, Admission admission) {
        var handler = new LiveHandler(broadcast, List.of(admission));
        handler.setHandler(server.getHandler());
        server.setHandler(handler);
    }

    private record AnyAdmission(ObjectProvider<Admission> all) implements Admission {
        @Override
        public Optional<String> admit(Knock knock) {
            return all.stream().flatMap(one -> one.admit(knock).stream()).findFirst();
        }

        @Override
        public String who(Knock knock) {
            return all.stream()
                    .map(one -> one.who(knock))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Before the server waits for what is still being answered: a stream never is. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        fan.close();
    }
}
