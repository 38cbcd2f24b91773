-- When the circles of a composition may meet: what was asked for, as JSON, and the state whose groups were timed.
create table composition.plan (
    composition uuid primary key references composition.composition on delete cascade,
    plan jsonb not null,
    state int
);

-- When people ('person:' and their code) and rooms ('room:' and the name) are taken; what by is never told to us.
create table composition.busy (
    composition uuid not null references composition.composition on delete cascade,
    who text not null,
    busy tstzmultirange not null,
    primary key (composition, who)
);

create table composition.appointment (
    composition uuid not null references composition.composition on delete cascade,
    circle int not null,
    meeting int not null,
    day date not null,
    start time not null,
    room text,
    primary key (composition, circle, meeting)
);

-- What people's calendars were told last. people are codes.
create table composition.invitation (
    composition uuid not null references composition.composition on delete cascade,
    uid text not null,
    sequence int not null,
    circle int not null,
    meeting int not null,
    starts timestamp not null,
    minutes int not null,
    room text not null,
    people text[] not null,
    primary key (composition, uid)
);
