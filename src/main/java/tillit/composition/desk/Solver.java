package tillit.composition.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tillit.composition.grouping.solving.Composer;

/** Brings the composer, which knows no Spring, to those who compose. */
@Configuration(proxyBeanMethods = false)
class Solver {

    @Bean
    Finding finding() {
        return Composer::compose;
    }
}
