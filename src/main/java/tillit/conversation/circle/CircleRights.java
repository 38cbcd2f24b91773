package tillit.conversation.circle;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.conversation.CircleId;

/** Who may see a circle's page, and who may change it: its members, its leaders. */
@Configuration(proxyBeanMethods = false)
public class CircleRights {

    public static final String IN_CIRCLE = "in-circle";
    public static final String LEADS_CIRCLE = "leads-circle";

    @Bean
    RightSource inCircle(CircleBook book) {
        return new Membership(IN_CIRCLE, book, false);
    }

    @Bean
    RightSource leadsCircle(CircleBook book) {
        return new Membership(LEADS_CIRCLE, book, true);
    }

    private record Membership(String right, CircleBook book, boolean onlyLeaders)
            implements RightSource {
        @Override
        public boolean holds(PersonId who, UUID of) {
            return book.has(new CircleId(of), who, onlyLeaders);
        }
    }
}
