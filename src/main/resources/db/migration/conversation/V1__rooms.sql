create schema if not exists conversation;

create table conversation.room (
    id uuid primary key,
    method text not null,
    code text not null,
    opened_at timestamptz not null default now(),
    erased_at timestamptz,
    erased_rows int
);
create index room_code on conversation.room (code) where erased_rows is null;

create table conversation.seat (
    room uuid not null references conversation.room (id) on delete cascade,
    number int not null,
    person uuid not null,
    leads boolean not null,
    removed boolean not null default false,
    primary key (room, number)
);
create index seat_person on conversation.seat (person);

-- The log. What people wrote lies apart, so that it can be erased; in a sealed room it is ciphertext.
create table conversation.room_event (
    room uuid not null references conversation.room (id) on delete cascade,
    seq bigint not null,
    at timestamptz not null default now(),
    kind text not null,
    facts jsonb not null,
    key uuid,
    primary key (room, seq)
);
create unique index room_event_key on conversation.room_event (room, key) where key is not null;

create table conversation.room_text (
    room uuid not null references conversation.room (id) on delete cascade,
    seq bigint not null,
    content text not null,
    primary key (room, seq)
);

-- What was chosen last time and is told of this time.
create table conversation.room_carried (
    id bigint generated always as identity primary key,
    room uuid not null references conversation.room (id) on delete cascade,
    person uuid not null,
    from_room uuid not null,
    step text not null,
    seat int not null,
    content text not null
);
create index room_carried_room on conversation.room_carried (room);
