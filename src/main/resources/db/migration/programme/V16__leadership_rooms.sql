-- A meeting to which its host invites two colleagues of other areas, for their eyes on one question. Place, kind of
-- meeting and question are emptied a month after it. circle: where they talk afterwards, once somebody has said yes.
create table programme.visit (
    id uuid primary key,
    programme uuid not null,
    part uuid not null,
    host uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    meeting text not null,
    question text not null,
    sequence int not null default 0,
    called_off boolean not null default false,
    circle uuid,
    check (starts_at < ends_at),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.visit (programme, part);
create index on programme.visit (host);

-- number: another for each yes, by which calendars know it again.
create table programme.visit_guest (
    visit uuid not null references programme.visit on delete cascade,
    person uuid not null,
    reply text not null check (reply in ('asked', 'yes', 'no')),
    asked_at timestamptz not null,
    number bigint generated always as identity,
    primary key (visit, person)
);

create index on programme.visit_guest (person);
