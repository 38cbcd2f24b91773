create schema if not exists composition;

-- What its composer works at. rules is a text as in a file of rules; columns are the people's, in their order;
-- current is the state one sees, adopted the one that is used and counts as who has met whom.
create table composition.composition (
    id uuid primary key,
    name text not null,
    form text not null check (form in ('circles', 'tables', 'pairs', 'mentors')),
    owner uuid not null,
    columns text[] not null,
    rules text not null,
    made_at timestamptz not null default clock_timestamp(),
    key uuid not null unique,
    current int,
    adopted int
);
create index composition_owner on composition.composition (owner);

-- Of people in the register no name is kept here: it is asked for, so that a protected one is nowhere.
create table composition.person (
    composition uuid not null references composition.composition on delete cascade,
    number int not null,
    code text not null,
    person uuid,
    name text,
    columns jsonb not null,
    primary key (composition, number),
    unique (composition, code),
    check ((person is null) = (name is not null))
);
create index person_known on composition.person (person);

-- Nothing is ever changed here: to undo is to look at the previous one. placement is JSON, with the people's codes.
create table composition.state (
    composition uuid not null references composition.composition on delete cascade,
    number int not null,
    previous int,
    kind text not null,
    placement text not null,
    note text not null,
    key uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (composition, number),
    unique (composition, key),
    foreign key (composition, previous) references composition.state,
    check (previous < number)
);
alter table composition.composition
    add foreign key (id, current) references composition.state deferrable initially deferred,
    add foreign key (id, adopted) references composition.state deferrable initially deferred;

-- A search that goes on, or that went on when its server died.
create table composition.work (
    composition uuid primary key references composition.composition on delete cascade,
    begun_at timestamptz not null default clock_timestamp()
);
