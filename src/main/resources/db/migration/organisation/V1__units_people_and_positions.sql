create schema if not exists organisation;
create extension if not exists pg_trgm with schema organisation;

-- The first and the last day, both included; to_day is empty while it lasts. days is the same as a range,
-- so that "on that day" is asked as: days @> day.
create table organisation.unit (
    id uuid primary key,
    code text not null unique,
    name text not null,
    parent uuid references organisation.unit deferrable initially deferred,
    area text not null,
    from_day date not null,
    to_day date check (to_day >= from_day),
    days daterange not null generated always as (daterange(from_day, to_day, '[]')) stored,
    check (parent <> id)
);
create index unit_parent on organisation.unit (parent);

-- A unit that came out of others: two rows when they were merged, and two units with the same
-- predecessor when it was divided.
create table organisation.succession (
    unit uuid not null references organisation.unit deferrable initially deferred,
    predecessor uuid not null references organisation.unit deferrable initially deferred,
    primary key (unit, predecessor),
    check (unit <> predecessor)
);
create index succession_predecessor on organisation.succession (predecessor);

create table organisation.person (
    id uuid primary key,
    code text not null unique,
    name text not null,
    plain_name text not null,
    email text not null,
    language text not null check (language in ('sv', 'da', 'en'))
);
create unique index person_email on organisation.person (lower(email));
create index person_plain_name on organisation.person using gin (plain_name organisation.gin_trgm_ops);

-- A manager has a level, an employee has none.
create table organisation.position (
    id bigint generated always as identity primary key,
    person uuid not null references organisation.person,
    unit uuid not null references organisation.unit,
    level smallint check (level between 1 and 3),
    employment text not null check (employment in ('permanent', 'temporary', 'hourly')),
    from_day date not null,
    to_day date check (to_day >= from_day),
    end_reason text check (end_reason in ('left', 'retired', 'moved', 'role', 'unit')),
    days daterange not null generated always as (daterange(from_day, to_day, '[]')) stored,
    check (end_reason is null or to_day is not null)
);
create index position_person on organisation.position (person);
create index position_unit on organisation.position (unit);
