package tillit.conversation.gathering.web.phone;

import tillit.conversation.RoomId;

/**
 * Those who are sent the same.
 *
 * @param table 0 for those who sit at none
 */
record PhoneAudience(RoomId room, int table, String language) {

    String topic() {
        return "phone/" + room + (table == 0 ? "/all/" : "/table/" + table + "/") + language;
    }
}
