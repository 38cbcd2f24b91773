-- A manager asks a colleague to look at one thing at a meeting of theirs. circle: where the two talk, once it is a yes.
create table mandates.observation (
    id uuid primary key,
    host uuid not null,
    guest uuid not null,
    subject text not null check (subject in ('DELEGATE', 'INVOLVE', 'OWN')),
    question text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    reply text not null default 'ASKED' check (reply in ('ASKED', 'YES', 'NO')),
    called_off boolean not null default false,
    circle uuid,
    handling text not null,
    erased_on date not null,
    check (starts_at < ends_at)
);

create index on mandates.observation (host);
create index on mandates.observation (guest);
create index on mandates.observation (erased_on);
