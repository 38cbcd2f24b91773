-- An invitation that goes with the mail, as calendars read it, and what they are to do with it.
alter table notice.outbox
    add calendar text,
    add calendar_method text,
    add check ((calendar is null) = (calendar_method is null));
