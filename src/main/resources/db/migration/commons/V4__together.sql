-- The own page of a circle or a network. whose: the id of either; a network that came from a circle has the circle's,
-- so that the page goes on. Nobody is kept as having written it: it is all of theirs.
create table commons.link (
    id uuid primary key,
    whose uuid not null,
    title text not null,
    address text not null,
    handling text not null,
    erased_on date
);

create index on commons.link (whose);

-- number: one more each time it is said anew.
create table commons.next_time (
    whose uuid primary key,
    number int not null,
    words text not null,
    handling text not null,
    erased_on date
);
