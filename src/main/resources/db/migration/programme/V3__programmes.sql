-- Whom something is for is a question, not a list: levels, whether employees too, areas (none for all).
create table programme.programme (
    id uuid primary key,
    key uuid not null unique,
    strategist uuid not null,
    name text not null,
    aim text not null,
    first_day date not null,
    last_day date not null,
    levels int[] not null,
    employees boolean not null,
    areas text[] not null,
    announced_at timestamptz,
    made_at timestamptz not null default clock_timestamp(),
    check (first_day <= last_day)
);

create index on programme.programme (strategist);

create table programme.part (
    programme uuid not null references programme.programme on delete cascade,
    id uuid not null,
    kind text not null,
    name text not null,
    about text not null,
    first_day date not null,
    last_day date not null,
    levels int[] not null,
    employees boolean not null,
    areas text[] not null,
    breadths text[] not null,
    expected boolean not null,
    minutes int not null,
    times int not null,
    after uuid[] not null,
    primary key (programme, id),
    check (first_day <= last_day)
);
