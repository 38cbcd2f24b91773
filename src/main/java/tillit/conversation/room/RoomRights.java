package tillit.conversation.room;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tillit.access.PersonId;
import tillit.access.RightSource;
import tillit.conversation.RoomId;

/** Who may come into a room, and who may lead it: those who have a seat. */
@Configuration(proxyBeanMethods = false)
public class RoomRights {

    public static final String IN_ROOM = "in-room";
    public static final String LEADS_ROOM = "leads-room";

    @Bean
    RightSource inRoom(RoomRegister register) {
        return new SeatRight(IN_ROOM, register, false);
    }

    @Bean
    RightSource leadsRoom(RoomRegister register) {
        return new SeatRight(LEADS_ROOM, register, true);
    }

    private record SeatRight(String right, RoomRegister register, boolean onlyLeaders)
            implements RightSource {
        @Override
        public boolean holds(PersonId who, UUID of) {
            return register.holds(new RoomId(of), who, onlyLeaders);
        }
    }
}
