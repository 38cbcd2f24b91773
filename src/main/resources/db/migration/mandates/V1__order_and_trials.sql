create schema if not exists mandates;

-- The order of delegation. from_day: empty while it is prepared.
create table mandates.version (
    id uuid primary key,
    from_day date,
    adopted_by text not null default '',
    adopted_at timestamptz,
    check ((from_day is null) = (adopted_at is null))
);

-- One draft at a time.
create unique index one_draft on mandates.version ((true)) where from_day is null;

-- mandate: the same through all versions. trial: of which a lasting trial it came.
create table mandates.line (
    version uuid not null references mandates.version on delete cascade,
    mandate uuid not null,
    paragraph text not null,
    chapter text not null,
    decision text not null,
    covers text not null,
    kind text not null,
    holder text not null,
    holder_name text not null,
    together text not null,
    reach text not null,
    pass_on text not null,
    pass_to text not null,
    reported text not null,
    trial uuid,
    language text not null check (language in ('sv', 'da', 'en')),
    words tsvector generated always as (
        setweight(to_tsvector(case language when 'da' then 'danish'::regconfig when 'en' then 'english'::regconfig
            else 'swedish'::regconfig end, decision), 'A')
        || setweight(to_tsvector(case language when 'da' then 'danish'::regconfig when 'en' then 'english'::regconfig
            else 'swedish'::regconfig end, covers), 'B')
        || setweight(to_tsvector(case language when 'da' then 'danish'::regconfig when 'en' then 'english'::regconfig
            else 'swedish'::regconfig end, chapter || ' ' || reach), 'C')) stored,
    primary key (version, mandate)
);

create index on mandates.line using gin (words);
create index on mandates.line (trial) where trial is not null;

-- A wider mandate for a time. giver_unit: what whoever gives it manages, so that whoever comes after them is asked.
-- first_until: its last day before it was extended. asked: how often the giver has been asked.
create table mandates.trial (
    id uuid primary key,
    origin uuid,
    what text not null,
    mandate uuid,
    unit uuid not null,
    given_by uuid not null,
    giver_unit uuid,
    from_day date not null,
    until_day date not null,
    first_until date not null,
    stop_rule text not null,
    look_at text not null,
    state text not null check (state in ('tried', 'extended', 'lasting', 'back')),
    reason text not null default '',
    decided_by uuid,
    decided_on date,
    asked int not null default 0,
    language text not null check (language in ('sv', 'da', 'en')),
    handling text not null,
    erased_on date,
    words tsvector generated always as (to_tsvector(case language when 'da' then 'danish'::regconfig
        when 'en' then 'english'::regconfig else 'swedish'::regconfig end, what)) stored,
    check (from_day <= first_until and first_until <= until_day)
);

create index on mandates.trial (unit);
create index on mandates.trial (origin);
create index on mandates.trial (given_by);
create index on mandates.trial using gin (words);

-- What the two have seen meanwhile.
create table mandates.trial_note (
    id uuid primary key,
    trial uuid not null references mandates.trial on delete cascade,
    person uuid not null,
    day date not null,
    text text not null,
    handling text not null,
    erased_on date
);

create index on mandates.trial_note (trial);
create index on mandates.trial_note (person);
