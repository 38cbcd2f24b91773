package tillit.notice.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;

/** A time zone with its summer and winter time, as calendars want it told, from Java's own rules. */
record ZoneText(ZoneId zone) {

    /** Since then summer time in the EU ends in October. */
    private static final int SINCE = 1996;

    private static final int WEEK = 7;

    void writeTo(Lines lines) {
        lines.begin("VTIMEZONE");
        lines.add("TZID", zone.getId());
        var rules = zone.getRules().getTransitionRules();
        for (var rule : rules) change(rule, lines);
        if (rules.isEmpty()) always(lines);
        lines.end("VTIMEZONE");
    }

    private static void change(ZoneOffsetTransitionRule rule, Lines lines) {
        var change = rule.createTransition(SINCE);
        var kind = change.isGap() ? "DAYLIGHT" : "STANDARD";
        lines.begin(kind);
        lines.add("DTSTART", Lines.local(change.getDateTimeBefore()));
        lines.add("TZOFFSETFROM", offset(change.getOffsetBefore()));
        lines.add("TZOFFSETTO", offset(change.getOffsetAfter()));
        lines.add(
                "RRULE",
                "FREQ=YEARLY;BYMONTH="
                        + rule.getMonth().getValue()
                        + ";BYDAY="
                        + day(rule, change));
        lines.end(kind);
    }

    /** The last Sunday is {@code -1SU}, the second {@code 2SU}. */
    private static String day(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
        int from = rule.getDayOfMonthIndicator();
        boolean last = from < 0 || from + WEEK > rule.getMonth().maxLength();
        var day = change.getDateTimeBefore().getDayOfWeek().name().substring(0, 2);
        return (last ? -1 : (from - 1) / WEEK + 1) + day.toUpperCase(Locale.ROOT);
    }

    private void always(Lines lines) {
        var offset = offset(zone.getRules().getStandardOffset(Instant.EPOCH));
        lines.begin("STANDARD");
        lines.add("DTSTART", "19700101T000000");
        lines.add("TZOFFSETFROM", offset);
        lines.add("TZOFFSETTO", offset);
        lines.end("STANDARD");
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return "%s%02d%02d"
                .formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }
}
