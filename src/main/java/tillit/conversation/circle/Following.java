package tillit.conversation.circle;

import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;

/** Makes of a circle what a plan says, without a word to its people: whoever made the plan tells them. */
record Following(CircleKeeper circles, CircleBook book, CircleSeats seats) {

    void bring(CircleId id, CirclePlan plan) {
        book.hold(id);
        var circle = circles.circle(id);
        if (circle.ended()) return;
        if (plan.meetings().isEmpty()) {
            circles.end(id);
            return;
        }
        bringPeople(circle, plan);
        bringMeetings(circle, plan);
    }

    private void bringPeople(Circle circle, CirclePlan plan) {
        circle.people().stream()
                .filter(person -> !circle.isLedBy(person) && !plan.members().contains(person))
                .forEach(person -> circles.remove(circle.id(), person));
        plan.members().forEach(person -> book.addMember(circle.id(), person, false));
        seats.follow(circles.circle(circle.id()));
    }

    private void bringMeetings(Circle circle, CirclePlan plan) {
        for (var meeting : circle.ahead())
            if (meeting.number() <= plan.meetings().size()) {
                var planned = plan.meetings().get(meeting.number() - 1);
                book.moveMeeting(meeting.id(), planned.startsAt(), planned.place());
            }
    }
}
