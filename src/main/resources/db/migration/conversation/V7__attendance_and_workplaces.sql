-- Who was there, by their own choice: no time, no number, no seat, and keys in no order.
create table conversation.attendance (
    id uuid primary key,
    gathering uuid not null references conversation.gathering (id) on delete cascade,
    name text not null,
    unique (gathering, name)
);

-- A workplace's own meeting with the method of a gathering; added counts how often its result went into the whole.
create table conversation.workplace (
    gathering uuid primary key references conversation.gathering (id) on delete cascade,
    whole uuid not null references conversation.gathering (id) on delete cascade,
    times_added int not null default 0,
    is_added boolean not null default false
);
create index workplace_whole on conversation.workplace (whole);
