package tillit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house; a test may bring another. */
@Configuration(proxyBeanMethods = false)
class HouseClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
