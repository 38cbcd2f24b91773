create table conversation.chest_item (
    person uuid not null,
    id uuid not null,
    content text not null,
    kept_at timestamptz not null default now(),
    primary key (person, id)
);

create table conversation.chest_lock (
    person uuid primary key,
    lock text not null
);
