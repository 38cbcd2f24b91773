-- Addresses at which calendars follow somebody's meetings: one each, known by its hash.
create table access.calendar_feed (
    person uuid primary key,
    hash bytea not null unique
);
