-- Whose people have its meetings in their calendars: it was announced to them. The talk after a visit is in the entry of
-- the visit; the others are told when a meeting is moved.
alter table conversation.circle add column in_calendars boolean not null default false;
update conversation.circle c set in_calendars = true
where not exists (select from conversation.meeting m where m.circle = c.id and m.method = 'leadership-room');

-- What somebody's calendar was told last of a meeting that is not held yet. Once it was taken out, they are invited anew.
create table conversation.calendar_entry (
    meeting uuid not null references conversation.meeting (id) on delete cascade,
    person uuid not null,
    uid text not null,
    sequence int not null,
    withdrawn boolean not null,
    primary key (meeting, person)
);
create index calendar_entry_person on conversation.calendar_entry (person);
