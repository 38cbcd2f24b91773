create table conversation.circle (
    id uuid primary key,
    name text not null,
    made_at timestamptz not null default now(),
    key_check text,
    ended_at timestamptz
);

create table conversation.circle_member (
    circle uuid not null references conversation.circle (id) on delete cascade,
    person uuid not null,
    leads boolean not null,
    since timestamptz not null default now(),
    primary key (circle, person)
);
create index circle_member_person on conversation.circle_member (person);

-- A meeting and its room have the same id; the room is there once a leader has opened it.
create table conversation.meeting (
    id uuid primary key,
    circle uuid not null references conversation.circle (id) on delete cascade,
    number int not null,
    method text not null,
    starts_at timestamptz not null,
    place text not null,
    opened_at timestamptz,
    erased_at timestamptz,
    unique (circle, number)
);

create table conversation.substitute (
    meeting uuid not null references conversation.meeting (id) on delete cascade,
    stands_in_for uuid not null,
    person uuid not null,
    primary key (meeting, stands_in_for)
);

-- Opens what a person's browsers have locked away: their copies of the circle's key. Thrown away when they leave,
-- and for all when the circle ends.
create table conversation.circle_lock (
    circle uuid not null references conversation.circle (id) on delete cascade,
    person uuid not null,
    lock text not null,
    primary key (circle, person)
);

create table conversation.circle_carried (
    id bigint generated always as identity primary key,
    circle uuid not null references conversation.circle (id) on delete cascade,
    person uuid not null,
    from_room uuid not null,
    step text not null,
    seat int not null,
    content text not null
);
create index circle_carried_circle on conversation.circle_carried (circle);
