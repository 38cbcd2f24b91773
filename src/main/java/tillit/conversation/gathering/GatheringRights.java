package tillit.conversation.gathering;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.conversation.GatheringId;
import tillit.conversation.room.LastingRoom;

/** Who may lead a gathering through its steps: who made it. */
@Configuration(proxyBeanMethods = false)
public class GatheringRights {

    public static final String ORGANISES = "organises-gathering";

    @Bean
    RightSource organisesGathering(GatheringBook book) {
        return new Organising(book);
    }

    /** The result of a gathering is read for as long as its organiser likes. */
    @Bean
    LastingRoom gatheringsLast(GatheringBook book) {
        return book::hasRoom;
    }

    private record Organising(GatheringBook book) implements RightSource {
        @Override
        public String right() {
            return ORGANISES;
        }

        @Override
        public boolean holds(PersonId who, UUID of) {
            return book.isOrganisedBy(new GatheringId(of), who);
        }
    }
}
