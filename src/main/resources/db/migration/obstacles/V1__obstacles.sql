create schema if not exists obstacles;

-- What is in the way, as whoever raised it wrote it. unit: from where it goes upward. person: only of who raises it in
-- their own name, read by whoever has to answer. whose: the rule is somebody else's, and this is theirs. hours: a year,
-- as whoever raised it estimates. Texts are emptied on erased_on.
create table obstacles.obstacle (
    id uuid primary key,
    what text not null,
    more text not null,
    better text not null,
    hits text[] not null,
    source text not null check (source in ('rule', 'document', 'measurement', 'approval', 'other')),
    source_name text not null,
    hours int check (hours > 0),
    whose text not null,
    mandate uuid,
    document uuid,
    raised_by text not null check (raised_by in ('myself', 'workplace', 'somebody', 'circle')),
    unit uuid not null,
    person uuid check (person is null or raised_by = 'myself'),
    circle uuid check ((circle is null) = (raised_by <> 'circle')),
    language text not null,
    handling text not null,
    erased_on date,
    words tsvector not null generated always as (to_tsvector(case language when 'da' then 'danish'::regconfig
        when 'en' then 'english'::regconfig else 'swedish'::regconfig end,
        what || ' ' || more || ' ' || better || ' ' || source_name)) stored
);

create index on obstacles.obstacle using gin (words);
create index on obstacles.obstacle (person) where person is not null;
create index on obstacles.obstacle (circle) where circle is not null;
create index on obstacles.obstacle (unit);
create index on obstacles.obstacle (erased_on) where erased_on is not null;

-- Its way, only ever added to; what it adds up to is counted. key: of the form that it came by, so that sent twice it is
-- there once. said: what was written with it. trial: the wider mandate that it was handed over with.
create table obstacles.step (
    obstacle uuid not null references obstacles.obstacle on delete cascade,
    number int not null,
    key uuid not null unique,
    kind text not null check (kind in ('raised', 'owned', 'silent', 'passed', 'back', 'silent_at_top', 'asked', 'replied',
        'answered', 'gone_asked', 'gone', 'joined')),
    on_day date not null,
    unit uuid,
    body text,
    days int,
    answer text check (answer in ('removed', 'handed_over', 'changed', 'kept')),
    joined_to uuid,
    trial uuid,
    said text not null default '',
    handling text not null,
    primary key (obstacle, number),
    check ((unit is not null and days is not null) = (kind in ('owned', 'silent', 'passed', 'back'))
        or kind = 'asked'),
    check ((answer is not null) = (kind = 'answered')),
    check ((joined_to is not null) = (kind = 'joined'))
);

create index on obstacles.step (joined_to) where joined_to is not null;
create index on obstacles.step (kind, on_day);

-- The workplaces that meet it.
create table obstacles.met (
    obstacle uuid not null references obstacles.obstacle on delete cascade,
    unit uuid not null,
    on_day date not null,
    primary key (obstacle, unit)
);

create index on obstacles.met (unit);

-- What somebody wants to raise for a circle: gone as soon as it is raised, or somebody there says no.
create table obstacles.draft (
    id uuid primary key,
    circle uuid not null,
    writer uuid not null,
    what text not null,
    more text not null,
    better text not null,
    hits text[] not null,
    source text not null,
    source_name text not null,
    hours int,
    whose text not null,
    mandate uuid,
    document uuid,
    language text not null,
    handling text not null,
    erased_on date not null
);

create index on obstacles.draft (circle);

create table obstacles.consent (
    draft uuid not null references obstacles.draft on delete cascade,
    person uuid not null,
    primary key (draft, person)
);
