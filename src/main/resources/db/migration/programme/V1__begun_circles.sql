create schema if not exists programme;

-- Which circle came of which group of a composition; both are other modules', known by their ids.
create table programme.begun_circle (
    composition uuid not null,
    number int not null,
    circle uuid not null unique,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (composition, number)
);
