package tillit.conversation.room;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class NodeWires {

    @Bean
    NodeWire wire(
            @Value("${tillit.nodes.redis}") String redis,
            JdbcClient sql,
            JdbcConnectionDetails details) {
        return redis.isBlank()
                ? new PostgresWire(sql, details)
                : new RedisWire(URI.create(redis.strip()));
    }
}
