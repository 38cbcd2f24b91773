package tillit.conversation.method.engine;

import java.time.Instant;
import tillit.conversation.method.Command;
import tillit.conversation.method.Decision;
import tillit.conversation.method.Decision.Refused;
import tillit.conversation.method.Method;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.View.Phase;

/** Finds for each command the rules that it meets. */
public final class Deciding {

    private Deciding() {}

    /** What a command leads to in a room that follows this method. */
    public static Decision decide(Method method, RoomState state, Command command, Instant now) {
        var meeting = new Meeting(method, state);
        if (meeting.phase() == Phase.ERASED) return new Refused(Refusal.OVER);
        if (isStranger(meeting, command.by())) return new Refused(Refusal.NO_SUCH_SEAT);
        return switch (command) {
            case Command.AddSeat c -> Seats.ADD.decide(meeting, c, now);
            case Command.RemoveSeat c -> Seats.REMOVE.decide(meeting, c, now);
            case Command.Arrive c -> Seats.ARRIVE.decide(meeting, c, now);
            case Command.Leave c -> Seats.LEAVE.decide(meeting, c, now);
            case Command.HandLead c -> Seats.HAND_LEAD.decide(meeting, c, now);
            case Command.LayTables c -> Halls.LAY.decide(meeting, c, now);
            case Command.SitDown c -> Halls.SIT_DOWN.decide(meeting, c, now);
            case Command.FindTable c -> Halls.FIND_TABLE.decide(meeting, c, now);
            case Command.Host c -> Halls.HOST.decide(meeting, c, now);
            case Command.Start c -> Steering.START.decide(meeting, c, now);
            case Command.Advance c -> Steering.ADVANCE.decide(meeting, c, now);
            case Command.GoBack c -> Steering.GO_BACK.decide(meeting, c, now);
            case Command.Skip c -> Steering.SKIP.decide(meeting, c, now);
            case Command.Extend c -> Steering.EXTEND.decide(meeting, c, now);
            case Command.GiveRole c -> Roles.GIVE.decide(meeting, c, now);
            case Command.Elect c -> Roles.ELECT.decide(meeting, c, now);
            case Command.PassTurn c -> Rounds.PASS_TURN.decide(meeting, c, now);
            case Command.Contribute c -> Giving.CONTRIBUTE.decide(meeting, c, now);
            case Command.Withdraw c -> Withdrawing.WITHDRAW.decide(meeting, c, now);
            case Command.SayInTheWay c -> Hindering.SAY.decide(meeting, c, now);
            case Command.Bring c -> Bringing.BRING.decide(meeting, c, now);
            case Command.TakeOut c -> Bringing.TAKE_OUT.decide(meeting, c, now);
            case Command.Judge c -> Judging.JUDGE.decide(meeting, c, now);
            case Command.Show c -> Showing.SHOW.decide(meeting, c, now);
            case Command.JoinWords c -> Moderating.JOIN.decide(meeting, c, now);
            case Command.PartWords c -> Moderating.PART.decide(meeting, c, now);
            case Command.HideWord c -> Moderating.HIDE.decide(meeting, c, now);
            case Command.UnhideWord c -> Moderating.UNHIDE.decide(meeting, c, now);
            case Command.ShowAllWords c -> Moderating.SHOW_ALL.decide(meeting, c, now);
            case Command.Close c -> Ending.CLOSE.decide(meeting, c, now);
            case Command.Erase c -> Ending.ERASE.decide(meeting, c, now);
        };
    }

    private static boolean isStranger(Meeting meeting, SeatId by) {
        return !by.equals(SeatId.SYSTEM) && !meeting.has(by);
    }
}
