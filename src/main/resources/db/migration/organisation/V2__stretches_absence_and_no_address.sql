create extension if not exists btree_gist with schema organisation;

-- A unit may get another name, or lie under another, and still be the same unit: for each a stretch of days.
create table organisation.stretch (
    unit uuid not null references organisation.unit deferrable initially deferred,
    name text not null,
    parent uuid references organisation.unit deferrable initially deferred,
    area text not null,
    from_day date not null,
    to_day date check (to_day >= from_day),
    days daterange not null generated always as (daterange(from_day, to_day, '[]')) stored,
    primary key (unit, from_day),
    check (parent <> unit),
    exclude using gist (unit organisation.gist_uuid_ops with =, days with &&)
);
create index stretch_parent on organisation.stretch (parent);

insert into organisation.stretch (unit, name, parent, area, from_day, to_day)
select id, name, parent, area, from_day, to_day from organisation.unit;

-- What a unit came out of is said of the stretch with which it began to be.
alter table organisation.succession add column from_day date;
update organisation.succession set from_day = unit.from_day from organisation.unit where unit.id = succession.unit;
alter table organisation.succession
    alter column from_day set not null,
    drop constraint succession_pkey,
    add primary key (unit, from_day, predecessor),
    add foreign key (unit, from_day) references organisation.stretch on delete cascade deferrable initially deferred;

alter table organisation.unit
    drop column name, drop column parent, drop column area, drop column days, drop column from_day, drop column to_day;

-- Not everybody at work has an address for mail.
alter table organisation.person alter column email drop not null;

-- Nobody begins twice in the same unit on the same day, but as its manager and as somebody who works there.
create unique index position_begins on organisation.position (person, unit, from_day, (level is null));
alter table organisation.position
    drop constraint position_person_fkey,
    add constraint position_person_fkey foreign key (person) references organisation.person deferrable initially deferred,
    drop constraint position_unit_fkey,
    add constraint position_unit_fkey foreign key (unit) references organisation.unit deferrable initially deferred;
drop index organisation.position_person;

-- Goes up by one with each change, so that what was counted from the register can tell that it is old.
create table organisation.register (version bigint not null);
insert into organisation.register values (1);

-- Hours of sick leave, for groups of people only. No unit means the whole organisation.
create table organisation.absence (
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    of_group text not null check (of_group in ('managers', 'all')),
    unit uuid references organisation.unit deferrable initially deferred,
    people int not null check (people >= 5),
    available_hours numeric(14, 2) not null check (available_hours > 0),
    sick_hours numeric(14, 2) not null check (sick_hours >= 0),
    unique nulls not distinct (from_day, to_day, of_group, unit)
);
