create schema if not exists obstacles;

-- A policy, a routine, a target, a measurement: what people here are to know and follow. since: from when it holds.
-- gone_on: from when it does not any more. kept_on: when its owner last said that it stays. Hours are a year's, of all who report.
create table obstacles.document (
    id uuid primary key,
    name text not null,
    kind text not null,
    owner uuid not null,
    adopted_by text not null,
    since date not null,
    pages int check (pages between 1 and 9999),
    hours int check (hours between 0 and 999999),
    last_used date,
    sunset date,
    kept_on date,
    gone_on date,
    gone_because text,
    check ((gone_on is null) = (gone_because is null))
);

create index on obstacles.document (owner);

-- A talk in which a document was asked who needs it.
create table obstacles.document_talk (
    document uuid not null references obstacles.document on delete cascade,
    gathering uuid primary key,
    day date not null
);

create index on obstacles.document_talk (document);

-- Every unit proposes three documents that can go, up to its last day.
create table obstacles.clear_out (
    id uuid primary key,
    name text not null,
    begins date not null,
    last_day date not null,
    check (begins <= last_day)
);

-- kept_because: the owner's answer, when the document stays.
create table obstacles.proposal (
    clear_out uuid not null references obstacles.clear_out on delete cascade,
    unit uuid not null,
    document uuid not null references obstacles.document on delete cascade,
    why text not null,
    kept_because text,
    handling text not null,
    erased_on date not null,
    primary key (clear_out, unit, document)
);

create index on obstacles.proposal (document);
create index on obstacles.proposal (erased_on);
