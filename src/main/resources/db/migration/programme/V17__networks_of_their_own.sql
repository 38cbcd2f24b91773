-- A network has the id of what it came from: of its part, or of a circle that has ended. It has a name and a rhythm of
-- its own (weeks between two meetings) once it stands alone; until then both are its part's.
create table programme.network (
    id uuid primary key,
    name text,
    weeks int check (weeks between 1 and 52),
    check ((name is null) = (weeks is null))
);

insert into programme.network (id)
    select part from programme.network_member union select part from programme.network_turn;

create unique index on programme.part (id) where kind = 'network';

-- since: when they joined; for those who are in it already, today, so that nobody is late by this change.
alter table programme.network_member
    add column network uuid references programme.network on delete cascade,
    add column since timestamptz not null default clock_timestamp();
update programme.network_member set network = part;
alter table programme.network_member drop column programme, drop column part, add primary key (network, person);

-- member: the number in network_member, also of who has left; who that was is not known any more.
-- method: how they meet; empty when they just talk. sequence: one more each time calendars are told something else.
-- at: when the turn was taken or handed on.
alter table programme.network_turn
    add column network uuid references programme.network on delete cascade,
    add column method text not null default '',
    add column sequence int not null default 0,
    add column gathering uuid,
    add column at timestamptz not null default clock_timestamp();
update programme.network_turn set network = part;
alter table programme.network_turn
    drop column programme, drop column part, drop column person, add primary key (network);

-- Who was reminded of their turn: once, and then the others may pass it on.
create table programme.network_reminder (
    network uuid primary key references programme.network on delete cascade,
    turn int not null,
    member bigint not null,
    at timestamptz not null
);
