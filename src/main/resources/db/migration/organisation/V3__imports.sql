-- Files that somebody has given, what they would change, and, once accepted, what they did change.
create table organisation.import (
    id uuid primary key,
    made_by uuid not null,
    made_at timestamptz not null default now(),
    -- The files are the whole register: who is not in them has ended the day before.
    whole_since date,
    refuse_protected boolean not null default false,
    accepted_at timestamptz,
    accepted_by uuid,
    undone_at timestamptz,
    undone_by uuid,
    rows_wrong int not null default 0,
    counts jsonb,
    -- What went and what came, packed, to undo it; forgotten after some weeks.
    amendment bytea
);

-- Kept until the import is accepted, a day at most.
create table organisation.import_file (
    import uuid not null references organisation.import on delete cascade,
    number int not null,
    name text not null,
    content bytea not null,
    primary key (import, number)
);

-- How files with these columns are read, made once by a person and used again.
create table organisation.source (
    id uuid primary key,
    name text not null,
    columns text[] not null unique,
    mappings jsonb not null,
    made_at timestamptz not null default now()
);

-- People whose identity is protected, and what they are called here instead. Their own name is nowhere.
create table organisation.protected_person (
    code text primary key,
    cover_name text not null,
    since timestamptz not null default now()
);
