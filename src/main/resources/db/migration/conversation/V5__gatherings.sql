create table conversation.gathering (
    id uuid primary key,
    room uuid not null references conversation.room (id) on delete cascade,
    name text not null,
    code text not null unique,
    organiser uuid not null,
    attendance boolean not null,
    made_at timestamptz not null default now()
);
create unique index gathering_room on conversation.gathering (room);
create index gathering_organiser on conversation.gathering (organiser);

create table conversation.gathering_table (
    gathering uuid not null references conversation.gathering (id) on delete cascade,
    number int not null,
    name text not null,
    primary key (gathering, number)
);

-- What is asked instead of the method's own words.
create table conversation.gathering_question (
    gathering uuid not null references conversation.gathering (id) on delete cascade,
    step text not null,
    question text not null,
    primary key (gathering, step)
);
